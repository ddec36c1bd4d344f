import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { TestRunner } from 'vitest';
import { launchOptions } from './chromium';
import { launchFirefox } from './firefox';
import { capture, emulate } from './firefoxSession';
import { typeAsReader } from './firefoxTyping';

/** Whether the end-to-end tests drive Firefox (`npm run test:firefox`) and not Chromium. */
export const FIREFOX = process.env.BROWSER === 'firefox';

/** Starts the browser that the tests drive. */
export const launch = (): Promise<Browser> => (FIREFOX ? launchFirefox() : chromium.launch(launchOptions()));

/** Opens a blank page in a fresh profile of the browser, for a reader with such a screen and system. */
export async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  if (!FIREFOX) return (await browser.newContext(options)).newPage();
  // It has no phone to show and asks nobody for permissions; the rest of a system it is told otherwise.
  const { isMobile: _, hasTouch: __, permissions: ___, ...others } = options;
  const page = await (await browser.newContext(others)).newPage();
  await page.addInitScript(typeAsReader);
  page.emulateMedia = (media = {}) => emulate(page, media);
  await emulate(page, { colorScheme: 'light', ...options });
  return page;
}

/** What Firefox, or what drives it, does not do. */
export const LIMITS = {
  downloads: 'the driver of Firefox tells of no downloads',
  chooser: 'the driver of Firefox does not tell of every chooser of files that is opened again',
  again: 'Firefox asks for a script that did not come once more only when the page is loaded again',
} as const;

/** Leaves the rest of a test out where another browser is driven, for a reason that the run tells. */
export function chromiumOnly(reason: string): void {
  if (FIREFOX) TestRunner.getCurrentTest()?.context.skip(reason);
}

/** A picture of an element as it is on the screen. */
export const picture = (target: Locator): Promise<Buffer> => (FIREFOX ? capture(target) : target.screenshot());
