import { expect } from 'vitest';
import type { Driver, Spot } from './engine';

/** Waits until what a function tells in the page is what is expected. */
export const untilTold = <Args extends unknown[], Given>(
  driver: Driver,
  what: (...args: Args) => Given,
  ...args: Args
) => expect.poll(() => driver.run(what, ...args));

/** Waits until something that a selector finds is in the page. */
export const untilThere = (driver: Driver, selector: string): Promise<void> =>
  untilTold(driver, (wanted) => document.querySelector(wanted) !== null, selector).toBe(true);

/** Waits until the first map and its routes are painted. */
export const untilComplete = (driver: Driver): Promise<void> =>
  untilTold(driver, () => document.documentElement.dataset.figure).toBe('complete');

/** A place in the first element that a selector finds, brought into sight: a part of its width from its left edge. */
export async function spotIn(driver: Driver, selector: string, part = 0.5): Promise<Spot> {
  await untilThere(driver, selector);
  const [left, top, width, height] = await driver.run((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    return [box.left, box.top, box.width, box.height] as const;
  }, selector);
  return [left + part * width, top + height / 2];
}

/** Clicks with the mouse in the middle of what a selector finds. */
export async function click(driver: Driver, selector: string): Promise<void> {
  await driver.drag(await spotIn(driver, selector));
}

/** The texts of all elements that a selector finds. */
export const texts = (driver: Driver, selector: string): Promise<string[]> =>
  driver.run((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent?.trim() ?? ''), selector);

/** The sentences that tell how the routes ended. */
export const sentences = (driver: Driver): Promise<string[]> => texts(driver, '.outcome strong');

/** The address of the page that is open, from its question mark on. */
export const addressOf = (driver: Driver): Promise<string> => driver.run(() => window.location.search);

/** A number that changes when any pixel of a canvas does, and how many colours it has. */
export const pixels = (driver: Driver, selector: string): Promise<{ hash: number; colours: number }> =>
  driver.run((wanted) => {
    const canvas = document.querySelector(wanted);
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error(`${wanted}: not a canvas`);
    // Through a copy: a canvas that only shows a picture can't be read.
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    const ink = copy.getContext('2d', { willReadFrequently: true })!;
    ink.drawImage(canvas, 0, 0);
    const all = new Uint32Array(ink.getImageData(0, 0, copy.width, copy.height).data.buffer);
    let hash = 2166136261;
    for (const pixel of all) hash = Math.imul(hash ^ pixel, 16777619);
    return { hash: hash >>> 0, colours: new Set(all).size };
  }, selector);
