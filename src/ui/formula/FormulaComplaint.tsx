import type { FormulaError } from '../../core/formula/error';
import { useShared } from '../shell/context';

interface Props {
  readonly id: string;
  readonly typed: string;
  readonly error: FormulaError;
  /** Where it is, and what holds meanwhile, in words. */
  readonly where: string;
  readonly keep: string;
}

/** What was typed with the part that can't be read underlined, and why. */
export function FormulaComplaint({ id, typed, error: { code, at, length, found, near }, where, keep }: Props) {
  const { text } = useShared();
  return (
    <div className="formula-complaint" id={id} role="alert">
      {typed.trim() !== '' && (
        <code className="formula-echo" aria-hidden="true">
          {typed.slice(0, at)}
          <mark>{found || '\u00a0'}</mark>
          {typed.slice(at + length)}
        </code>
      )}
      <span>
        {typed.trim() !== '' && where}
        {text.formula.errors[code](found, near)} {keep}
      </span>
    </div>
  );
}
