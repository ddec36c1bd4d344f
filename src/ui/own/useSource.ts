import { useEffect, useRef, useState } from 'react';
import type { Flaw } from '../../import/flaw';
import { MOST_TABLE } from '../../import/table';
import { useShared } from '../shell/context';
import { createTimer } from '../time/timer';
import { isOther } from './isOther';
import { type OpenedText, openText } from './openText';
import { LONGEST_SHOWN } from './SourcePart';

/** Typing is read after so much quiet, ms. */
const QUIET = 250;

/**
 * The text that is to be read: from a file, or as it stands in the field.
 * @param onOther hears when another text is to be read, and not the same with a part of it changed
 */
export function useSource(pasted: string, onOther: () => void) {
  const { tag } = useShared().text;
  const [draft, setDraft] = useState('');
  const [source, setSource] = useState<OpenedText>();
  const [refused, setRefused] = useState<Flaw>();
  const [typed] = useState(createTimer);
  const wanted = useRef(0);
  useEffect(() => typed.clear, [typed]);

  const begin = (next: OpenedText | undefined, shown: string, other = true): void => {
    typed.clear();
    if (other) onOther();
    setDraft(shown);
    setSource(next);
    setRefused(undefined);
  };
  return {
    draft,
    source,
    refused,
    /** A file that can't be opened leaves what was there before. */
    async open(file: File): Promise<OpenedText | undefined> {
      const turn = ++wanted.current;
      const opened = await openText(file, MOST_TABLE, tag);
      if (turn !== wanted.current) return undefined;
      if ('reason' in opened) {
        setRefused(opened);
        return undefined;
      }
      begin(opened, opened.text.length <= LONGEST_SHOWN ? opened.text : '');
      return opened;
    },
    type(next: string): void {
      typed.clear();
      setDraft(next);
      const name = source?.text === draft && source.name !== '' ? source.name : pasted;
      typed.set(() => {
        const bare = next.trim() === '';
        begin(bare ? undefined : { name, text: next }, next, bare || !source || isOther(source.text, next));
      }, QUIET);
    },
    paste: (text: string): void => begin({ name: pasted, text }, ''),
  };
}
