import { type ClipboardEvent, useEffect, useId, useRef } from 'react';
import { LONGEST_SHOWN } from '../../import/reader';
import { useWords } from './words';

interface Props {
  /** What is read just now, by name; none where it was typed. */
  readonly name: string | undefined;
  readonly draft: string;
  onFile(file: File): void;
  onDraft(draft: string): void;
  /** A text too long for the field. */
  onLong(text: string): void;
}

/** Where a file comes from: chosen, dropped or pasted. */
export function SourcePart({ name, draft, onFile, onDraft, onLong }: Props) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  useEffect(() => choose.current?.focus(), []);
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length + draft.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    onLong(text);
  };
  return (
    <>
      <div className="own-drop">
        <span>{words.drop}</span>
        <button ref={choose} type="button" className="button" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        {name && <strong className="own-name">{name}</strong>}
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.tab,.txt,.dat,.data,.asc,.json,.npy,.h5,.hdf5,text/csv,text/plain,application/json,text/tab-separated-values"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again once it has been mended.
            event.target.value = '';
          }}
        />
      </div>
      <label className="label" htmlFor={id}>
        {words.paste}
      </label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        value={draft}
        onPaste={onPaste}
        onChange={(event) => onDraft(event.target.value)}
      />
    </>
  );
}
