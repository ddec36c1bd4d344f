import { useEffect, useState } from 'react';
import type { Result } from '../store/result';
import { useShared } from './context';

/** Changes are told after so much quiet, ms. */
const QUIET = 300;

/** The result as it was when it last came to rest; nothing renders while it changes. */
export function useQuietResult(): Result {
  const { store } = useShared();
  const [settled, setSettled] = useState(() => store.getState().result);
  useEffect(() => {
    let timer = 0;
    const settle = (): void => setSettled(store.getState().result);
    const stop = store.subscribe((state, old) => {
      if (state.result === old.result) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, QUIET);
    });
    settle();
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store]);
  return settled;
}
