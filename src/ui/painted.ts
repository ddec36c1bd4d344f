import { type ComponentType, lazy } from 'react';

/** Kept when the page's first picture has been painted: what is not part of it is fetched after that. */
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
});

/** A part of the page that is fetched once the first picture stands. */
export function afterPaint<P = object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    await painted;
    return { default: await load() };
  });
}
