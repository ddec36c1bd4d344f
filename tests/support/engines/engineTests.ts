import { afterAll, beforeAll, describe } from 'vitest';
import type { Driver, Engine } from './engine';
import { numbers } from './numbers';
import { smoke } from './smoke';

/** What the page has to stand in a browser, in one launch of it; where it is not installed, one line says so. */
export function engineTests({ name, missing, launch }: Engine): void {
  if (missing) console.log(`${name} is not tested: there is no ${missing} here`);
  describe.skipIf(missing)(name, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await launch();
    });
    afterAll(() => driver?.close());
    smoke(() => driver);
    numbers(() => driver);
  });
}
