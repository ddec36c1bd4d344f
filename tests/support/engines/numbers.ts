import { expect, test } from 'vitest';
import { decode } from '../../../src';
import { bundle } from '../bundle';
import { serveHost } from '../host';
import { LONG } from '../long';
import { addressesOfAll } from './addresses';
import { bitsOf } from './bits';
import type { Driver } from './engine';

declare global {
  interface Window {
    bitsOf?: typeof bitsOf;
  }
}

/** So many are computed in one answer, which has to come in time. */
const AT_ONCE = 40;

/** Computes scenes in Node and in a browser, bit by bit. */
export function numbers(driver: () => Driver): void {
  test('the same addresses make the same numbers as in Node, to the last bit', async () => {
    // Every tenth: those meet every surface, and every optimizer, since there are nineteen of them.
    const addresses = addressesOfAll().filter((_, place) => LONG || place % 10 === 0);
    for (const address of addresses) expect(decode(address).problems, address).toEqual([]);
    const files: Readonly<Record<string, string>> = {
      '/bits.js': await bundle('tests/support/engines/bits.ts'),
      '/use.js': "import { bitsOf } from './bits.js'; window.bitsOf = bitsOf;",
    };
    const page = '<script type="module" src="./use.js"></script>';
    await driver().open(await serveHost(page, undefined, (path) => files[path]));
    await expect.poll(() => driver().run(() => window.bitsOf !== undefined)).toBe(true);
    for (let from = 0; from < addresses.length; from += AT_ONCE) {
      const some = addresses.slice(from, from + AT_ONCE);
      const made = await driver().run((list) => list.map((address) => window.bitsOf!(address)), some);
      const asPairs = (bits: readonly string[]) => Object.fromEntries(some.map((address, at) => [address, bits[at]]));
      expect(asPairs(made)).toEqual(asPairs(some.map(bitsOf)));
    }
  });
}
