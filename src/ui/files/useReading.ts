import { useEffect, useState } from 'react';
import type { FileSource, How, ReadOutcome } from '../../import/reader';
import type { FileReading } from '../../workers/reading';
import { useShared } from '../shell/context';

/** How a reading stands. */
export interface ReadingProgress {
  /** How much is read, 0 … 1; absent when nothing is being read. */
  readonly share: number | undefined;
  readonly outcome: ReadOutcome | undefined;
  /** Gives it up. */
  stop(): void;
}

/** Has a source read; a new one, or another way to read it, takes the place of the one before. */
export function useReading(reading: FileReading, source: FileSource | undefined, how: How): ReadingProgress {
  const { tag } = useShared().text;
  const [share, setShare] = useState<number>();
  const [read, setRead] = useState<{ readonly source: FileSource; readonly outcome: ReadOutcome }>();
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  const { kind, topFirst, given } = how;
  useEffect(() => {
    setRead(undefined);
    setShare(undefined);
    if (!source) return undefined;
    const callOff = reading.ask({ type: 'read', source, tag, how: { kind, topFirst, given } }, setShare, (answer) => {
      setRead({ source, outcome: answer });
      setShare(undefined);
    });
    const end = (): void => {
      callOff();
      setShare(undefined);
    };
    setStop(() => end);
    return end;
  }, [reading, source, tag, kind, topFirst, given]);
  // Until the effect has run, what is known is that of the source before.
  return { share, outcome: read?.source === source ? read?.outcome : undefined, stop };
}
