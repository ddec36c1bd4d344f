import { useId, useState } from 'react';
import { useShared } from '../shell/context';
import { readTyped } from './typed';

interface Props {
  readonly label: string;
  /** What it belongs to, where the label alone does not tell it from others. */
  readonly of?: string | undefined;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly whole?: boolean;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  onChange(value: number): void;
}

/**
 * A number as the reader types it: taken on Enter or on leaving the field; what can't be taken stays in the field
 * with the reason beside it, and the last good number holds. The up and down keys are left to the sliders.
 */
export function NumberField({ label, of, value, range, whole, hideLabel, disabled, onChange }: Props) {
  const { text, format } = useShared();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [complaint, setComplaint] = useState<string>();

  const commit = (typed: string): void => {
    const read = readTyped(typed);
    const [low, high] = range;
    if (read === undefined || !Number.isFinite(read)) setComplaint(text.fields.notNumber);
    else if (whole && !Number.isInteger(read)) setComplaint(text.fields.whole);
    else if (read < low || read > high) setComplaint(text.fields.outOfRange(format.plain(low), format.plain(high)));
    else {
      setComplaint(undefined);
      setDraft(undefined);
      if (read !== value) onChange(read);
    }
  };

  return (
    <>
      <label htmlFor={id} className={hideLabel ? 'hidden-text' : 'label'}>
        {label}
      </label>
      <span className="number-box">
        <input
          id={id}
          className="number"
          aria-label={of && text.spoken.of(of, label)}
          inputMode={range[0] < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          disabled={disabled}
          value={draft ?? format.exact(value)}
          aria-invalid={complaint !== undefined}
          aria-describedby={complaint ? `${id}-complaint` : undefined}
          onChange={(event) => {
            setDraft(event.target.value);
            setComplaint(undefined);
          }}
          onFocus={(event) => event.target.select()}
          onBlur={() => draft !== undefined && commit(draft)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && draft !== undefined) commit(draft);
            if (event.key === 'Escape' && draft !== undefined) {
              event.stopPropagation();
              setDraft(undefined);
              setComplaint(undefined);
            }
          }}
        />
      </span>
      {complaint && (
        <span className="field-message" id={`${id}-complaint`} role="alert">
          {complaint}
        </span>
      )}
    </>
  );
}
