import { delimiter, join } from 'node:path';
import { type Browser, firefox } from 'playwright-core';
import { answerUnknown } from './firefoxSession';
import { isProgram } from './programs';

/** The one that is supported for a year first: what it does changes least from run to run. */
const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const FOLDERS = ['/usr/bin', '/Applications/Firefox.app/Contents/MacOS', 'C:\\Program Files\\Mozilla Firefox'];

/** The path of an installed Firefox: the one that FIREFOX names, else one in a usual place. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX;
  if (named) return isProgram(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Makes sure that there is a Firefox, or tells the person. */
export function ensureFirefox(): void {
  if (!findFirefox()) throw new Error('The tests in Firefox need one: install it, or set FIREFOX to its path.');
}

/** Starts the installed Firefox. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    ...(executablePath && { executablePath }),
    // What a reader's system asks of pages is set by the browser's own scripts.
    args: ['-remote-allow-system-access'],
    firefoxUserPrefs: {
      // A frame of another site stays in the process of its page: the driver's keys and pointer reach it only there.
      'fission.webContentIsolationStrategy': 0,
      // A page that is gone back to is loaded anew, as in Chromium: the driver does not find one again that was kept.
      'browser.sessionhistory.max_total_viewers': 0,
      // The light scheme, in windows that a page opens too.
      'layout.css.prefers-color-scheme.content-override': 1,
      // Scroll bars over what they scroll, as on a Mac: in Chromium the driver hides them.
      'ui.useOverlayScrollbars': 1,
      // Nobody sees the icon that it would fetch for every page, be its policy what it may.
      'browser.chrome.site_icons': false,
      // The clipboard is read without asking, as a test in Chromium is permitted to.
      'dom.events.testing.asyncClipboard': true,
    },
  });
  answerUnknown(browser);
  return browser;
}
