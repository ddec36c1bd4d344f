import type { Part } from './partChoice';

interface Props {
  readonly legend: string;
  readonly ids: readonly Part[];
  readonly names: Readonly<Record<Part, string>>;
  readonly chosen: ReadonlySet<Part>;
  onChange(chosen: ReadonlySet<Part>): void;
}

/** Check boxes for parts of the page. */
export function PartBoxes({ legend, ids, names, chosen, onChange }: Props) {
  const toggle = (id: Part): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className="share-parts">
      <legend className="label">{legend}</legend>
      {ids.map((id) => (
        <label key={id} className="check">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
          {names[id]}
        </label>
      ))}
    </fieldset>
  );
}
