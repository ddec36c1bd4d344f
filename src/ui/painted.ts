import { type ComponentType, lazy } from 'react';

/** Calls back when the page has nothing better to do; Safari can't tell. */
const whenIdle = (go: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 500 });
  else setTimeout(go, 100);
};

let picture = (): void => undefined;

/** Kept once the page has painted its first picture. */
export const painted = new Promise<void>((resolve) => {
  picture = () => {
    requestAnimationFrame(() => setTimeout(resolve));
  };
});

/** Kept once the page has painted its first picture and rests. */
export const firstRest: Promise<void> = painted.then(() => new Promise(whenIdle));

/** Tells that the first picture has been put together: what is not part of it may be fetched when it is on the screen. */
export const pictured = (): void => picture();

let words = (): void => undefined;

/** Kept once all words have come. */
export const worded = new Promise<void>((resolve) => {
  words = resolve;
});

/** Tells that the page has all its words: what comes after the first picture may use those that it did without. */
export const haveWords = (): void => words();

/** A part of the page that is fetched once the first picture stands, and shown when it has its words. */
export function afterPaint<P = object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    await painted;
    const [part] = await Promise.all([load(), worded]);
    return { default: part };
  });
}
