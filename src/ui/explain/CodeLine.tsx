import type { Explanations } from '../../locales/explain/en';
import { useCopy } from '../browser/copy';

interface Props {
  readonly line: string;
  readonly words: Explanations;
}

/** A line of code with a button that copies it, and says whether it did. */
export function CodeLine({ line, words }: Props) {
  const { holder, copy, said } = useCopy<HTMLElement>(line, words);
  return (
    <div className="explain-code">
      <code ref={holder} lang="en">
        {line}
      </code>
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <span className="explain-said" role="status">
        {said}
      </span>
    </div>
  );
}
