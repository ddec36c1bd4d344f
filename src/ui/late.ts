import { useEffect, useState } from 'react';

/** Calls back when the page has nothing better to do; Safari can't tell. */
const whenIdle = (go: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(go, { timeout: 500 });
  else setTimeout(go, 100);
};

let quiet: Promise<void> | undefined;

/** Kept once the page has painted its first picture and rests. */
export function firstRest(): Promise<void> {
  quiet ??= new Promise((resolve) => {
    requestAnimationFrame(() => whenIdle(resolve));
  });
  return quiet;
}

/**
 * A hook that gives something which is fetched when the first picture stands: nothing until then. Unlike a lazy
 * component it is given as soon as it is there.
 */
export function late<T>(load: () => Promise<T>): () => T | undefined {
  let loaded: T | undefined;
  return () => {
    const [value, setValue] = useState(() => loaded);
    useEffect(() => {
      let wanted = true;
      void firstRest()
        .then(load)
        .then((fetched) => {
          loaded = fetched;
          if (wanted) setValue(() => fetched);
        });
      return () => {
        wanted = false;
      };
    }, []);
    return value;
  };
}
