import { useWords } from './words';

/** Columns that are shown beside those that are taken. */
const MOST = 12;

/** Letters of a cell that are shown. */
const MOST_LETTERS = 40;

/** A cell as it is written, and what it was read as where that looks otherwise. */
function Cell({ written, value }: { readonly written: string; readonly value: number }) {
  const same = Number.isNaN(value) || Number(written) === value;
  return same ? written.slice(0, MOST_LETTERS) : `${written.slice(0, MOST_LETTERS)} = ${value}`;
}

interface Props {
  readonly names: readonly string[];
  /** The first rows as they are written. */
  readonly rows: readonly (readonly string[])[];
  /** The columns that are taken. */
  readonly marked: readonly number[];
  /** What stands in a column and one of the rows as a number; NaN where it is none. */
  valueAt(column: number, row: number): number;
}

/** The first rows of a file, the columns that are taken marked. */
export function FilePreview({ names, rows, marked, valueAt }: Props) {
  const words = useWords();
  const shown = names.flatMap((_, i) => (i < MOST || marked.includes(i) ? [i] : []));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className="own-preview" aria-label={words.firstRows} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map((i) => (
              <th key={i} scope="col" data-marked={marked.includes(i)}>
                {names[i]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change but as a whole
            <tr key={row}>
              {shown.map((i) => (
                <td key={i} data-marked={marked.includes(i)}>
                  <Cell written={cells[i] ?? ''} value={valueAt(i, row)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
