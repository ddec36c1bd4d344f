import { type Column, createColumn } from './column';
import { type Dialect, detectDialect, firstRows, rowsOf } from './csv';
import { type Failure, FileError, failing } from './flaw';
import { isNumeric } from './number';

/** The longest text of a table that is read, characters; its most rows and columns. */
export const MOST_TABLE = 20 * 1024 * 1024;
export const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;

/** What is shown of a table before it is taken. */
const PREVIEW = 5;

/** Cells between two words about the progress. */
const STRIDE = 4000;

/** A table of samples, column by column. */
export interface Table {
  readonly kind: 'table';
  readonly dialect: Dialect;
  readonly headed: boolean;
  readonly columns: readonly Column[];
  /** Where each sample stands in the file. */
  readonly rows: Uint32Array;
  /** Rows with more cells than the others, which are left out: what stands where can't be told. */
  readonly ragged: readonly number[];
  /** The first cells as they are written. */
  readonly preview: readonly (readonly string[])[];
}

/** What the reader may say of a file where it is not read as they mean it. */
export interface Reading {
  readonly dialect?: Dialect;
  readonly headed?: boolean;
}

/** Whether the first row names the columns: it has words where the rows below it have numbers. */
function detectHeader(text: string, { delimiter, decimal }: Dialect): boolean {
  const [first, ...others] = firstRows(text, delimiter);
  if (!first) return false;
  const words = first.cells.map((cell) => cell.trim() !== '' && !isNumeric(cell, decimal));
  if (others.length === 0 || words.every(Boolean)) return words.some(Boolean);
  return words.some((word, i) => word && others.every(({ cells }) => isNumeric(cells[i] ?? '', decimal)));
}

/** Names that are there and differ: A, B, C … where a column has none. */
function namesOf(header: readonly string[], count: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: count }, (_, i) => {
    const name = header[i]?.trim().slice(0, 60) || letters(i);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times > 1 ? `${name} (${times})` : name;
  });
}

/** A … Z, AA, AB …, as spreadsheets name their columns. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function lastCell(cells: readonly string[]): number {
  let count = cells.length;
  while (count > 0 && cells[count - 1]!.trim() === '') count--;
  return count;
}

function* read(text: string, reading: Reading): Generator<number, Table> {
  const dialect = reading.dialect ?? detectDialect(text);
  const headed = reading.headed ?? detectHeader(text, dialect);
  const looked = firstRows(text, dialect.delimiter);
  const header = headed ? (looked[0]?.cells ?? []) : [];
  const count = headed ? lastCell(header) : Math.max(0, ...looked.map(({ cells }) => lastCell(cells)));
  if (count > MOST_COLUMNS) throw new FileError({ reason: 'many', row: 1, limit: MOST_COLUMNS });
  const columns = namesOf(header, count).map((name) => createColumn(name, dialect.decimal));
  const rows: number[] = [];
  const ragged: number[] = [];
  const preview: (readonly string[])[] = [];
  let skip = headed;
  let cellsRead = 0;
  for (const { row, cells, end } of rowsOf(text, dialect.delimiter)) {
    if (skip) {
      skip = false;
      continue;
    }
    if (rows.length === MOST_ROWS) throw new FileError({ reason: 'many', row, limit: MOST_ROWS });
    if (cells.length > count && lastCell(cells) > count) {
      ragged.push(row);
      continue;
    }
    for (let i = 0; i < count; i++) columns[i]!.add(cells[i] ?? '');
    if (preview.length < PREVIEW) preview.push(cells.slice(0, count));
    rows.push(row);
    cellsRead += count;
    if (cellsRead >= STRIDE) {
      cellsRead = 0;
      yield end / text.length;
    }
  }
  if (rows.length === 0) throw new FileError({ reason: 'empty' });
  return {
    kind: 'table',
    dialect,
    headed,
    columns: columns.map((column) => column.finish()),
    rows: Uint32Array.from(rows),
    ragged,
    preview,
  };
}

/** Reads a table from delimited text, a part at a time: yields the share that is read. Never throws. */
export function* readTable(text: string, reading: Reading = {}): Generator<number, Table | Failure> {
  return yield* failing(function* (): Generator<number, Table> {
    if (text.length > MOST_TABLE) throw new FileError({ reason: 'large', limit: MOST_TABLE });
    if (text.includes('\0')) throw new FileError({ reason: 'binary' });
    if (text.trim() === '') throw new FileError({ reason: 'empty' });
    return yield* read(text.replace(/^\uFEFF/, ''), reading);
  });
}
