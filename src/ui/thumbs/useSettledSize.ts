import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Size, useSize } from '../browser/useSize';
import { createTimer } from '../time/timer';

/** A size that changes is taken for settled after so much quiet, ms. */
const QUIET = 200;

/** The size of an element in CSS px: at once when it first stands, and then whenever it has settled. */
export function useSettledSize<T extends HTMLElement>(): readonly [RefObject<T | null>, Size] {
  const [ref, size] = useSize<T>();
  const [settled, setSettled] = useState(size);
  const timer = useRef(createTimer());
  useEffect(() => {
    const { set, clear } = timer.current;
    const isFirst = settled.width === 0;
    if (isFirst) setSettled(size);
    else set(() => setSettled(size), QUIET);
    return clear;
  }, [size, settled.width]);
  return [ref, settled];
}
