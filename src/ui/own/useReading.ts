import { useEffect, useState } from 'react';
import { after } from '../time/after';
import { inSlices } from '../time/slices';

/** How a reading stands. */
export interface ReadingProgress<T> {
  /** How much is read, 0 … 1; absent when nothing is being read. */
  readonly share: number | undefined;
  readonly outcome: T | undefined;
  /** Gives it up. */
  stop(): void;
}

/** Milliseconds of work between two breaths of the page. */
const SLICE = 10;

/** Carries a reading out a little at a time; a new one takes the place of the one before. */
export function useReading<T>(reading: (() => Generator<number, T>) | undefined): ReadingProgress<T> {
  const [share, setShare] = useState<number>();
  const [outcome, setOutcome] = useState<T>();
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    setOutcome(undefined);
    setShare(undefined);
    if (!reading) return undefined;
    const finish = (result: T): void => {
      setOutcome(() => result);
      setShare(undefined);
    };
    const callOff = inSlices(reading(), finish, { slice: SLICE, begin: after, tell: setShare });
    const end = (): void => {
      callOff();
      setShare(undefined);
    };
    setStop(() => end);
    return end;
  }, [reading]);
  return { share, outcome, stop };
}
