import { useEffect, useState } from 'react';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';
import { useShared } from '../shell/context';
import { createTimer } from './timer';

/** Changes are told after so much quiet, ms. */
const QUIET = 300;

/**
 * A part of the state as it was when it last came to rest; nothing renders while it changes.
 * @param select the same function at every call
 */
export function useQuiet<T>(select: (state: Store) => T): T {
  const { store } = useShared();
  const [settled, setSettled] = useState(() => select(store.getState()));
  useEffect(() => {
    const timer = createTimer();
    const settle = (): void => setSettled(select(store.getState()));
    const stop = store.subscribe((state, old) => {
      if (select(state) === select(old)) return;
      timer.set(settle, QUIET);
    });
    settle();
    return () => {
      timer.clear();
      stop();
    };
  }, [store, select]);
  return settled;
}

const resultOf = ({ result }: Store): Result => result;

/** The result as it was when it last came to rest. */
export const useQuietResult = (): Result => useQuiet(resultOf);
