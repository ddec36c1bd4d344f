import type { Locator, Page } from 'playwright-core';
import { until } from './app';
import { openPage } from './page';
import { untilTakesFiles } from './takesFiles';

const DESKTOP = { width: 1440, height: 900 };

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens the page on a fit, which takes tables, once files may be dropped on it. */
export async function openFit(prepare?: (blank: Page) => unknown): Promise<Page> {
  const page = await openPage({
    viewport: DESKTOP,
    address: '?surface=linear-regression',
    ...(prepare && { prepare }),
  });
  await page.locator('.stage-bar option[value="own"]').waitFor({ state: 'attached' });
  await untilTakesFiles(page);
  return page;
}

/** What the dialog says of a file in the end: what is wrong with it, or what it was read as. */
export const verdict = (page: Page): Locator => dialog(page).locator('.own-flaw, .own-preview, .own-grid').first();

declare global {
  interface Window {
    made?: DataTransfer;
  }
}

/** Makes a file in the page of parts, each repeated so often, since it may be large. */
export async function makeFile(
  page: Page,
  name: string,
  parts: readonly (readonly [text: string, times: number])[],
): Promise<void> {
  await page.evaluate(
    ([file, pieces]) => {
      window.made = new DataTransfer();
      window.made.items.add(
        new File(
          pieces.map(([text, times]) => text.repeat(times)),
          file,
        ),
      );
    },
    [name, parts] as const,
  );
}

/** Drops the file that has been made on the map. */
export const dropFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { made } = window;
    if (!made) throw new Error('no file');
    for (const type of ['dragover', 'drop'])
      document
        .querySelector('.map')!
        .dispatchEvent(new DragEvent(type, { dataTransfer: made, bubbles: true, cancelable: true }));
  });

/** Makes a file of bytes in the page and drops it on the map. */
export async function dropBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      window.made = new DataTransfer();
      window.made.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], file));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await dropFile(page);
}

/** Makes a file and drops it on the map. */
export async function drop(...file: Parameters<typeof makeFile>): Promise<void> {
  await makeFile(...file);
  await dropFile(file[0]);
}

/** Closes the dialog, until it is gone and not only closed: what closes it tells the page a little later. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until(() => page.locator('dialog.own').count()).toBe(0);
}
