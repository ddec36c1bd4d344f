import { useEffect, useState } from 'react';

/** How a reading stands. */
export interface Progress<T> {
  /** How much is read, 0 … 1; absent when nothing is being read. */
  readonly share: number | undefined;
  readonly outcome: T | undefined;
  /** Gives it up. */
  stop(): void;
}

/** Milliseconds of work between two breaths of the page. */
const SLICE = 10;

/** Carries a reading out a little at a time; a new one takes the place of the one before. */
export function useReading<T>(reading: (() => Generator<number, T>) | undefined): Progress<T> {
  const [share, setShare] = useState<number>();
  const [outcome, setOutcome] = useState<T>();
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    setOutcome(undefined);
    setShare(undefined);
    if (!reading) return undefined;
    const steps = reading();
    let timer = 0;
    const end = (): void => {
      window.clearTimeout(timer);
      setShare(undefined);
    };
    const advance = (): void => {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) {
        setOutcome(() => step.value as T);
        setShare(undefined);
      } else {
        setShare(step.value);
        timer = window.setTimeout(advance);
      }
    };
    setStop(() => end);
    timer = window.setTimeout(advance);
    return end;
  }, [reading]);
  return { share, outcome, stop };
}
