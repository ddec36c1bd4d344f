import { useId } from 'react';
import type { ShownPart } from './partChoice';

interface Props {
  readonly legend: string;
  readonly parts: readonly (readonly [id: ShownPart, name: string])[];
  readonly chosen: ReadonlySet<ShownPart>;
  /** At first; then as the reader leaves it. */
  readonly open?: boolean;
  onChange(chosen: ReadonlySet<ShownPart>): void;
}

/** Check boxes for parts of the page, behind a line that opens. */
export function PartBoxes({ legend, parts, chosen, open, onChange }: Props) {
  const label = useId();
  const toggle = (id: ShownPart): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <details open={open}>
      <summary id={label} className="label share-fold">
        {legend}
      </summary>
      <fieldset className="share-parts" aria-labelledby={label}>
        {parts.map(([id, name]) => (
          <label key={id} className="check">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
