import type { ReactNode } from 'react';
import { type CopyWords, useCopy } from '../browser/copy';
import './codeBox.css';

interface Props {
  readonly code: string;
  /** What it is, and what its button says. */
  readonly words: CopyWords & { readonly code: string; readonly copy: string };
  /** Of its remarks, where they are not in the page's language. */
  readonly lang?: 'en';
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** A program with a button that copies it, and says whether it did. */
export function CodeBox({ code, words, lang, children }: Props) {
  const { holder, copy, said } = useCopy<HTMLElement>(code, words);
  return (
    <>
      <div className="code-actions">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        {children}
        <span className="code-said" role="status">
          {said}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the arrow keys must be able to */}
      <section className="code-box" tabIndex={0} aria-label={words.code}>
        <pre>
          <code ref={holder} lang={lang} translate="no">
            {code}
          </code>
        </pre>
      </section>
    </>
  );
}
