import type { Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { decode, encode } from '../../src/index';
import { type Embedded, snippets, type Way } from '../../src/ui/share/snippets';
import { middle, until } from './app';

/** The code of an embed as the share dialog writes it, for an address that says what is not the default. */
export function snippet(way: Way, address = '', size: Partial<Embedded> = {}): string {
  const { scenario, view } = decode(`?${address}`);
  return snippets[way]({
    site: inject('site'),
    address: encode(scenario, { ...view, ui: view.ui === 'full' ? 'embed' : view.ui }),
    full: encode(scenario),
    title: 'A figure',
    width: 480,
    height: 520,
    ...size,
  });
}

/** The frames of a page that show a figure, once there are so many of them. */
export async function figures(page: Page, count = 1): Promise<Frame[]> {
  const found = (): Frame[] => page.frames().filter((frame) => /[?&]ui=(embed|min)/.test(frame.url()));
  await until(() => found().length).toBe(count);
  for (const frame of found()) await frame.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  return found();
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
