import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { isProgram } from './programs.ts';

/** The one without windows first: a page costs it half the work. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function usualPaths(): string[] {
  const { env } = process;
  if (process.platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((path) => join(folder, path)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** The path of an installed Chromium or Chrome: the one that CHROMIUM or CHROME_PATH names, else one in a usual place. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  if (named) return isProgram(named) ? named : undefined;
  return usualPaths().find(isProgram);
}

/** Makes sure that there is a Chromium: on a Debian machine of CI's it is installed, elsewhere the person is told. */
export function ensureChromium(): void {
  if (findChromium()) return;
  if (process.env.CI && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'inherit',
    });
    if (findChromium()) return;
  }
  const named = process.env.CHROMIUM ?? process.env.CHROME_PATH;
  throw new Error(
    named
      ? `CHROMIUM or CHROME_PATH names ${named}, which is not a program: name an installed Chromium or Chrome.`
      : 'The tests need Chromium or Chrome: install one, or set CHROMIUM to its path.',
  );
}

/** How every test starts its browser: the installed one, with nothing of its own to say to the network. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  return { ...(executablePath && { executablePath }), args: ['--disable-gpu', '--disable-quic'] };
}
