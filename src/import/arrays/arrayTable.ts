import { createColumn } from '../column';
import { FileError } from '../flaw';
import { letterName, MOST_COLUMNS, MOST_ROWS, MOST_TABLE_CELLS, PREVIEWED, type Table } from '../table';
import type { NumberArray } from './stored';

/** Cells between two words about the progress. */
const STRIDE = 4000;

/** A number as a text file would have it. */
const cellOf = (value: number): string => (Number.isNaN(value) ? 'nan' : String(value));

/** A table of an array, a sample a row; its columns are named as spreadsheets name theirs. Yields the share that is read. */
export function* tableOfArray({ rows, columns, at }: NumberArray): Generator<number, Table> {
  if (columns > MOST_COLUMNS) throw new FileError({ reason: 'many', limit: MOST_COLUMNS });
  if (rows > MOST_ROWS) throw new FileError({ reason: 'many', limit: MOST_ROWS });
  if (rows * columns > MOST_TABLE_CELLS) throw new FileError({ reason: 'cells', limit: MOST_TABLE_CELLS });
  const read = Array.from({ length: columns }, (_, column) => createColumn(letterName(column), '.'));
  const preview: string[][] = [];
  let work = 0;
  for (let row = 0; row < rows; row++) {
    const cells = read.map((_, column) => cellOf(at(row, column)));
    for (const [column, cell] of cells.entries()) read[column]!.add(cell);
    if (row < PREVIEWED) preview.push(cells);
    work += columns;
    if (work < STRIDE) continue;
    work = 0;
    yield (0.95 * row) / rows;
  }
  return {
    kind: 'table',
    manner: undefined,
    columns: read.map((column) => column.finish()),
    rows: Uint32Array.from({ length: rows }, (_, row) => row + 1),
    ragged: { count: 0, first: 0 },
    preview,
  };
}
