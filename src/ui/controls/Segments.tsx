import { useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly disabled?: boolean;
  onChange(value: T): void;
}

/** A few exclusive choices side by side: native radio buttons in a named group. */
export function Segments<T extends string>({ label, value, options, disabled, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="segments" disabled={disabled}>
      <legend className="hidden-text">{label}</legend>
      {options.map(([option, text]) => (
        <label key={option} data-chosen={option === value || undefined}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
