import { useEffect, useRef, useState } from 'react';
import type { Flaw } from '../../import/flaw';
import { type FileSource, LONGEST_SHOWN, type Opened } from '../../import/reader';
import { MOST_TABLE } from '../../import/table';
import type { FileReading } from '../../workers/reading';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { isOther } from './isOther';

/** Typing is read after so much quiet, ms. */
const QUIET = 250;

/** What is to be read, and what it is called. */
export interface NamedSource extends FileSource {
  readonly name: string;
  /** The whole text where it is short enough to be shown. */
  readonly text: string | undefined;
}

/** A file that is being opened. */
interface Opening {
  /** How much of it is done, 0 … 1. */
  readonly share: number;
  stop(): void;
}

/**
 * The source that is to be read: a file, or what stands in the field.
 * @param onOther hears when another one is to be read, and not the same with a part of it changed
 */
export function useSource(reading: FileReading, pasted: string, onOther: () => void) {
  const { tag } = useShared().text;
  const [draft, setDraft] = useState('');
  const [source, setSource] = useState<NamedSource>();
  const [refused, setRefused] = useState<Flaw>();
  const [opening, setOpening] = useState<Opening>();
  const [typed] = useState(createTimer);
  const last = useRef(0);
  useEffect(() => typed.clear, [typed]);

  const begin = (next: Omit<NamedSource, 'key'> | undefined, shown: string, other = true): void => {
    typed.clear();
    opening?.stop();
    if (other) onOther();
    setDraft(shown);
    setSource(next && { key: ++last.current, ...next });
    setRefused(undefined);
  };
  return {
    draft,
    source,
    refused,
    opening,
    /** A file that can't be opened leaves what was there before. */
    open(file: File, done: (opened: Opened) => void): void {
      opening?.stop();
      const key = ++last.current;
      const tell = (share: number): void => setOpening({ share, stop });
      const callOff = reading.ask({ type: 'open', source: { key, content: file }, tag }, tell, (answer) => {
        setOpening(undefined);
        if (answer.kind === 'failure') return setRefused(answer.flaw);
        begin({ name: file.name, content: file, text: answer.text }, answer.text ?? '');
        done(answer);
      });
      const stop = (): void => {
        callOff();
        setOpening(undefined);
      };
      tell(0);
    },
    type(next: string): void {
      typed.clear();
      // A file that is still being opened would take its place.
      opening?.stop();
      setDraft(next);
      const name = source?.text === draft && source.name !== '' ? source.name : pasted;
      typed.set(() => {
        const bare = next.trim() === '';
        const other = bare || source?.text === undefined || isOther(source.text, next);
        begin(bare ? undefined : { name, content: next, text: next }, next, other);
      }, QUIET);
    },
    paste(text: string): void {
      if (text.length > MOST_TABLE) setRefused({ reason: 'large', limit: MOST_TABLE });
      else begin({ name: pasted, content: text, text: text.length <= LONGEST_SHOWN ? text : undefined }, '');
    },
  };
}
