import { DELIMITERS } from '../../import/cells';
import type { Kind } from '../../import/kind';
import type { Manner, Reading } from '../../import/manner';
import { useShared } from '../shell/context';
import { Pick } from './Pick';
import { useWords } from './words';

const DECIMALS = ['.', ','] as const;

interface Props {
  readonly kind: Kind;
  readonly manner: Manner;
  onChange(given: Reading): void;
}

/** How a text is read, for the reader to put right, and what of it may be meant otherwise. */
export function DialectPart({ kind, manner: { cut, decimal, headed, begin, doubt }, onChange }: Props) {
  const { format } = useShared();
  const words = useWords();
  return (
    <div>
      <div className="own-picks">
        <Pick
          label={words.separator}
          value={cut.delimiter}
          options={DELIMITERS.map((sign) => [sign, words.separators[sign]] as const)}
          onChange={(delimiter) => onChange({ delimiter })}
        />
        <Pick
          label={words.decimal}
          value={decimal}
          options={DECIMALS.map((sign) => [sign, words.decimals[sign]] as const)}
          onChange={(sign) => onChange({ decimal: sign })}
        />
        <label className="check">
          <input type="checkbox" checked={headed} onChange={(event) => onChange({ headed: event.target.checked })} />
          {words.headed[kind]}
        </label>
      </div>
      <div aria-live="polite" className="own-doubt">
        {doubt && (
          <p>
            {words.place.row(format.whole(doubt.row))}
            {words.doubt(doubt.given, String(doubt.value), String(doubt.other))}
          </p>
        )}
      </div>
      {begin > 1 && <p className="hint own-begins">{words.begins(format.whole(begin))}</p>}
    </div>
  );
}
