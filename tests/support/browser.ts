import { type Browser, chromium, type Locator } from 'playwright-core';
import { TestRunner } from 'vitest';
import { launchOptions } from './chromium';
import { launchFirefox } from './firefox';
import { capture } from './firefoxSession';

/** Whether the end-to-end tests drive Firefox (`npm run test:firefox`) and not Chromium. */
export const FIREFOX = process.env.BROWSER === 'firefox';

/** Starts the browser that the tests drive. */
export const launch = (): Promise<Browser> => (FIREFOX ? launchFirefox() : chromium.launch(launchOptions()));

/** Leaves the rest of a test out where another browser is driven, for a reason that the run tells. */
export function chromiumOnly(reason: string): void {
  if (FIREFOX) TestRunner.getCurrentTest()?.context.skip(reason);
}

/** A picture of an element as it is on the screen. */
export const picture = (target: Locator): Promise<Buffer> => (FIREFOX ? capture(target) : target.screenshot());
