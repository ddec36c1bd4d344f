import { useId } from 'react';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  onChange(value: T): void;
}

/** A native menu under its label. */
export function Pick<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <div className="own-pick">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="select small" value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
