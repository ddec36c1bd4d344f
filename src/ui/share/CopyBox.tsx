import { useId } from 'react';
import { useCopy } from '../browser/copy';
import { useWords } from './words';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to take away: in a field, with a button that copies it and says whether it did. */
export function CopyBox({ label, text, rows = 4, whole = text }: Props & { readonly whole?: string }) {
  const words = useWords();
  const id = useId();
  const { holder, copy, said } = useCopy<HTMLTextAreaElement>(whole, words);
  return (
    <div className="share-copy">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={holder}
        id={id}
        lang="en"
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className="row share-ways">
        <span className="hint" role="status">
          {said}
        </span>
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
    </div>
  );
}
