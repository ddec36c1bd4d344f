import type { FrameLocator, Locator, Page } from 'playwright-core';
import { en } from '../../src/locales/en';
import { share as words } from '../../src/locales/share/en';

type Place = Page | FrameLocator;

/** The share dialog of a page, or of a frame, in English. */
export const dialog = (page: Place): Locator => page.getByRole('dialog', { name: words.heading });

/** Takes one of a few exclusive choices of the dialog. */
export const choose = (page: Place, name: string): Promise<void> =>
  dialog(page).getByRole('radio', { name, exact: true }).check();

/** Opens the dialog at one of its tasks. */
export async function share(page: Place, task: keyof typeof words.task): Promise<void> {
  await page.getByRole('button', { name: en.app.share }).click();
  await choose(page, words.task[task]);
}
