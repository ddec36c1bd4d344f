import { useEffect, useState } from 'react';
import type { Store } from '../store/store';
import { useShared } from './context';

/** A part of the state as it stood after the last painted frame: for what may follow a frame behind the route itself. */
export function useAfterFrame<T>(select: (state: Store) => T): T {
  const { store } = useShared();
  const [seen, setSeen] = useState(() => select(store.getState()));
  useEffect(() => {
    let frame = 0;
    let timer = 0;
    const look = (): void => {
      frame = 0;
      setSeen(() => select(store.getState()));
    };
    const stop = store.subscribe(() => {
      frame ||= requestAnimationFrame(() => {
        timer = window.setTimeout(look);
      });
    });
    look();
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      stop();
    };
  }, [store, select]);
  return seen;
}
