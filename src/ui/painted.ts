import { type ComponentType, lazy } from 'react';

/** Calls back when the page has nothing better to do; Safari can't tell. */
const whenIdle = (go: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 500 });
  else setTimeout(go, 100);
};

let picture = (): void => undefined;

const painted = new Promise<void>((resolve) => {
  picture = () => requestAnimationFrame(() => setTimeout(resolve));
});

/** Kept once the page has painted its first picture and rests. */
export const firstRest: Promise<void> = painted.then(() => new Promise(whenIdle));

/** Tells that the first picture has been put together: what is not part of it may be fetched when it is on the screen. */
export const pictured = (): void => picture();

/** A part of the page that is fetched once the first picture stands. */
export function afterPaint<P = object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    await painted;
    return { default: await load() };
  });
}
