import type { Table } from '../../core/files/table';
import { useWords } from './words';

/** Columns that are shown beside those that are taken. */
const MOST = 12;

/** The first rows of a table, the columns that are taken marked. */
export function Preview({ table, marked }: { readonly table: Table; readonly marked: readonly number[] }) {
  const words = useWords();
  const shown = table.columns.flatMap((_, i) => (i < MOST || marked.includes(i) ? [i] : []));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className="own-preview" aria-label={words.firstRows} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map((i) => (
              <th key={i} scope="col" data-marked={marked.includes(i)}>
                {table.columns[i]!.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.preview.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change but as a whole
            <tr key={row}>
              {shown.map((i) => (
                <td key={i} data-marked={marked.includes(i)}>
                  {cells[i]?.slice(0, 40)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
