import type { Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { decode } from '../../src/index';
import type { Embedded, Way } from '../../src/ui/share/snippets';
import { middle, until } from './app';
import { snippetOf } from './snippet';

/** The code of an embed as the share dialog writes it, for an address that says what is not the default. */
export const snippet = (way: Way, address?: string, size?: Partial<Embedded>): string =>
  snippetOf(inject('site'), way, address, size);

/** Milliseconds in which figures have to be complete. */
const PATIENCE = 30_000;

/** The frames of a page that show a figure, once there are so many of them and each is complete. */
export async function figures(page: Page, count = 1): Promise<Frame[]> {
  let frames: Frame[] = [];
  const complete = async (): Promise<number[]> => {
    frames = await framesNow(page);
    return Promise.all(frames.map((frame) => frame.locator('html[data-figure="complete"]').count()));
  };
  await expect.poll(complete, { timeout: PATIENCE }).toEqual(Array(count).fill(1));
  return frames;
}

/**
 * The frames of figures that stand in the page now, by its elements: the list of all frames still holds those that the
 * page has just taken away, and who asks anything of these is told that the whole page has been closed.
 */
async function framesNow(page: Page): Promise<Frame[]> {
  const elements = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(elements.map((element) => element.contentFrame()));
  return frames.filter((frame): frame is Frame => /[?&]ui=(embed|min)/.test(frame?.url() ?? ''));
}

const sceneIn = async (frame: Frame): Promise<ReturnType<typeof decode>['scenario']> =>
  decode(await frame.locator('.embed-open').evaluate((link) => (link as HTMLAnchorElement).href)).scenario;

/** Drags and presses what is in a frame as a reader would, and sees what comes of it: sentences, numbers, the link. */
export async function expectToWork(page: Page, frame: Frame): Promise<void> {
  const sentences = (): Promise<string[]> => frame.locator('.outcome strong').allInnerTexts();
  const before = await sentences();
  await frame.locator('.rate-range').first().press('End');
  await until(sentences).not.toEqual(before);
  const { start } = await sceneIn(frame);
  const { x, y } = await middle(frame.locator('.start-handle'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 4 });
  await page.mouse.up();
  await until(async () => (await sceneIn(frame)).start).not.toEqual(start);
  const moved = (await sceneIn(frame)).start;
  expect(moved[0]).toBeGreaterThan(start[0]);
  expect(moved[1]).toBeLessThan(start[1]);
  const range = frame.locator('.transport input[type="range"]');
  const end = await range.inputValue();
  await frame.locator('.transport-buttons button').first().click();
  await until(() => range.inputValue()).not.toBe(end);
}
