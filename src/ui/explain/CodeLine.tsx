import { useRef, useState } from 'react';
import type { Explanations } from '../../locales/explain/en';
import { copyText } from './copyText';

interface Props {
  readonly line: string;
  readonly words: Explanations;
}

/** A line of code with a button that copies it, and says whether it did. */
export function CodeLine({ line, words }: Props) {
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<{ readonly line: string; readonly done: boolean }>();
  const said = copied?.line === line ? (copied.done ? words.copied : words.notCopied) : '';
  const copy = async (): Promise<void> => {
    if (code.current) setCopied({ line, done: await copyText(code.current) });
  };
  return (
    <div className="explain-code">
      <code ref={code} lang="en">
        {line}
      </code>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span className="explain-said" role="status">
        {said}
      </span>
    </div>
  );
}
