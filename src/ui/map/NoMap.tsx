import { useLayoutEffect } from 'react';

/** Stands for a map that the address hides: without it the figure is complete. */
export function NoMap() {
  useLayoutEffect(() => {
    document.documentElement.dataset.figure = 'complete';
  }, []);
  return null;
}
