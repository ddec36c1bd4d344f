import { useEffect, useState } from 'react';
import type { Result } from '../store/result';
import { useShared } from './context';
import { createTimer } from './time/timer';

/** Changes are told after so much quiet, ms. */
const QUIET = 300;

/** The result as it was when it last came to rest; nothing renders while it changes. */
export function useQuietResult(): Result {
  const { store } = useShared();
  const [settled, setSettled] = useState(() => store.getState().result);
  useEffect(() => {
    const timer = createTimer();
    const settle = (): void => setSettled(store.getState().result);
    const stop = store.subscribe((state, old) => {
      if (state.result === old.result) return;
      timer.set(settle, QUIET);
    });
    settle();
    return () => {
      timer.clear();
      stop();
    };
  }, [store]);
  return settled;
}
