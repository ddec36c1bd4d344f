import { useId, useRef, useState } from 'react';
import { useWords } from './words';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

/** Copies a text; whether it was. Where the browser refuses, what the field holds is left selected. */
async function copy(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no secure context: the old way may still be open, for what the field holds.
    field.select();
    return field.value === text && document.execCommand('copy');
  }
}

/** A text to take away: in a field, with a button that copies it and says whether it did. */
export function CopyBox({ label, text, rows = 4, whole = text }: Props & { readonly whole?: string }) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly whole: string; readonly done: boolean }>();
  const said = copied?.whole === whole ? (copied.done ? words.copied : words.notCopied) : '';
  const onCopy = async (): Promise<void> => {
    if (field.current) setCopied({ whole, done: await copy(whole, field.current) });
  };
  return (
    <div className="share-copy">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
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
        <button type="button" className="button" onClick={() => void onCopy()}>
          {words.copy}
        </button>
      </div>
    </div>
  );
}
