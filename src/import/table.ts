import { type Column, createColumn } from './column';
import { FileError, type FileFailure, failing } from './flaw';
import { findManner, type Manner, type Reading } from './manner';
import { fileRows, filled } from './rows';

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
  readonly manner: Manner;
  readonly columns: readonly Column[];
  /** Where each sample stands in the file. */
  readonly rows: Uint32Array;
  /** Rows with more cells than the others, which are left out: what stands where can't be told. */
  readonly ragged: readonly number[];
  /** The first cells as they are written. */
  readonly preview: readonly (readonly string[])[];
}

/** What a column of row names is called. */
const ROW_NAMES = '#';

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

function* read(text: string, manner: Manner): Generator<number, Table> {
  const { cut, decimal, names = [], above, width, rowNames } = manner;
  if (width > MOST_COLUMNS) throw new FileError({ reason: 'many', row: above + 1, limit: MOST_COLUMNS });
  const columns = namesOf(rowNames ? [ROW_NAMES, ...names] : names, width).map((name) => createColumn(name, decimal));
  const rows: number[] = [];
  const ragged: number[] = [];
  const preview: (readonly string[])[] = [];
  let skip = above;
  let cellsRead = 0;
  for (const { row, cells, end } of fileRows(text, cut)) {
    if (skip > 0) {
      skip--;
      continue;
    }
    if (rows.length === MOST_ROWS) throw new FileError({ reason: 'many', row, limit: MOST_ROWS });
    if (cells.length > width && filled(cells) > width) {
      ragged.push(row);
      continue;
    }
    for (let i = 0; i < width; i++) columns[i]!.add(cells[i] ?? '');
    if (preview.length < PREVIEW) preview.push(cells.slice(0, width));
    rows.push(row);
    cellsRead += width;
    if (cellsRead >= STRIDE) {
      cellsRead = 0;
      yield (1 + end / text.length) / 2;
    }
  }
  if (rows.length === 0 && ragged.length > 0) throw new FileError({ reason: 'ragged', row: ragged[0]!, limit: width });
  if (rows.length === 0) throw new FileError({ reason: 'bare' });
  return {
    kind: 'table',
    manner,
    columns: columns.map((column) => column.finish()),
    rows: Uint32Array.from(rows),
    ragged,
    preview,
  };
}

/** Reads a table from delimited text, a part at a time: yields the share that is read. Never throws. */
export function* readTable(text: string, reading: Reading = {}): Generator<number, Table | FileFailure> {
  let manner: Manner | undefined;
  const outcome = yield* failing(function* (): Generator<number, Table> {
    if (text.length > MOST_TABLE) throw new FileError({ reason: 'large', limit: MOST_TABLE });
    if (text.includes('\0')) throw new FileError({ reason: 'binary' });
    if (text.trim() === '') throw new FileError({ reason: 'empty' });
    const plain = text.replace(/^\uFEFF/, '');
    manner = yield* findManner(plain, reading);
    return yield* read(plain, manner);
  });
  return outcome.kind === 'failure' ? { ...outcome, manner } : outcome;
}
