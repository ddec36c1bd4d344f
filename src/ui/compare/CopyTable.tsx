import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { toCsv } from '../../report/csv';
import { copyText } from '../browser/copy';
import { toMarkdown } from './markdown';
import { cellsOf, type ResultRow, type Titles } from './resultRows';
import { useWords } from './words';

const FORMS = { CSV: toCsv, Markdown: toMarkdown };

interface Props {
  readonly rows: readonly ResultRow[];
  readonly titles: Titles;
}

/** Copies the table as text, and tells whether it could; where not, the text stands there to be copied by hand. */
export function CopyTable({ rows, titles }: Props) {
  const words = useWords().results;
  const host = useRef<HTMLPreElement>(null);
  const [said, say] = useState('');
  const [shown, show] = useState<string>();
  const copy = async (kind: keyof typeof FORMS): Promise<void> => {
    const table = FORMS[kind](cellsOf(rows, titles));
    flushSync(() => show(table));
    const done = await copyText(table, host.current);
    if (done) show(undefined);
    say(done ? words.copied(rows.length, kind) : words.notCopied);
  };
  return (
    <>
      <span className="compare-copy">
        <button type="button" className="link" onClick={() => void copy('CSV')}>
          {words.csv}
        </button>
        <button type="button" className="link" onClick={() => void copy('Markdown')}>
          {words.markdown}
        </button>
      </span>
      <p className="hint compare-said" role="status">
        {said}
      </p>
      {shown !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="compare-export" tabIndex={0} aria-label={words.export}>
          <pre ref={host}>{shown}</pre>
        </section>
      )}
    </>
  );
}
