import type { Stored } from '../../import/arrays/stored';
import type { Reading } from '../../import/manner';
import { Pick } from './Pick';
import { useWords } from './words';

interface Props {
  readonly stored: Stored;
  onChange(given: Reading): void;
}

/** What a binary file says of itself, and what of it may be meant otherwise. */
export function StoredPart({ stored, onChange }: Props) {
  const words = useWords();
  const { format, type, firstAcross, datasets = [], dataset = '' } = stored;
  return (
    <div>
      <p className="hint">{words.stored[format](type)}</p>
      <div className="own-picks">
        {datasets.length > 0 && (
          <Pick
            label={words.dataset}
            value={dataset}
            options={datasets.map((name) => [name, name] as const)}
            onChange={(chosen) => onChange({ dataset: chosen })}
          />
        )}
        {firstAcross !== undefined && (
          <label className="check">
            <input
              type="checkbox"
              checked={firstAcross}
              onChange={(event) => onChange({ firstAcross: event.target.checked })}
            />
            {words.firstAcross}
          </label>
        )}
      </div>
    </div>
  );
}
