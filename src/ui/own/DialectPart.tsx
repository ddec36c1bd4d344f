import type { Dialect } from '../../core/files/csv';
import { Pick } from './Pick';
import { useWords } from './words';

const SEPARATORS = [',', ';', '\t', ' '] as const;
const DECIMALS = ['.', ','] as const;

interface Props {
  readonly dialect: Dialect;
  readonly headed: boolean;
  onChange(given: { dialect: Dialect; headed: boolean }): void;
}

/** How a text is read, for the reader to put right. */
export function DialectPart({ dialect, headed, onChange }: Props) {
  const words = useWords();
  return (
    <div className="own-picks">
      <Pick
        label={words.separator}
        value={dialect.delimiter}
        options={SEPARATORS.map((sign) => [sign, words.separators[sign]] as const)}
        onChange={(delimiter) => onChange({ dialect: { ...dialect, delimiter }, headed })}
      />
      <Pick
        label={words.decimal}
        value={dialect.decimal}
        options={DECIMALS.map((sign) => [sign, words.decimals[sign]] as const)}
        onChange={(decimal) => onChange({ dialect: { ...dialect, decimal }, headed })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={headed}
          onChange={(event) => onChange({ dialect, headed: event.target.checked })}
        />
        {words.headed}
      </label>
    </div>
  );
}
