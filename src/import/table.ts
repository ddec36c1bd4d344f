import type { Stored } from './arrays/stored';
import { type Column, createColumn } from './column';
import { FileError, type FileFailure, failing } from './flaw';
import { findManner, type Manner, type Reading } from './manner';
import { plainText } from './plain';
import { filled, overRows, type Row } from './rows';
import { within } from './share';
import { sniff } from './sniff';

/** The longest text of a table that is read, characters; its most rows and columns. */
export const MOST_TABLE = 20 * 1024 * 1024;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 200;

/** The most cells: more can't be written in so long a text, so only short rows below many names go beyond. */
export const MOST_TABLE_CELLS = MOST_TABLE / 2;

/** What is shown of a table before it is taken. */
export const PREVIEWED = 5;
export const PREVIEW_LETTERS = 500;

/** What reading a cell costs beside its characters, in their measure. */
const CELL_WORK = 8;

/** A table of samples, column by column. */
export interface Table {
  readonly kind: 'table';
  /** How the text is written; absent where it is none. */
  readonly manner: Manner | undefined;
  /** What a file says of itself that is no text. */
  readonly stored?: Stored;
  readonly columns: readonly Column[];
  /** Where each sample stands in the file. */
  readonly rows: Uint32Array;
  /** Rows with more cells than the others, which are left out: what stands where can't be told; the first of them. */
  readonly ragged: { readonly count: number; readonly first: number };
  /** The first cells as they are written. */
  readonly preview: readonly (readonly string[])[];
}

/** What a column of row names is called. */
export const ROW_NAMES = '#';

/** Names that are there and differ: A, B, C … where there is none. */
export function differentNames(header: readonly string[], count: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: count }, (_, i) => {
    const name = header[i]?.trim().slice(0, 60) || letterName(i);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times > 1 ? `${name} (${times})` : name;
  });
}

/** A … Z, AA, AB …, as spreadsheets name their columns. */
export function letterName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterName(Math.floor(index / 26) - 1) + last;
}

function* read(text: string, manner: Manner): Generator<number, Table> {
  const { cut, decimal, names = [], above, width, rowNames } = manner;
  if (width > MOST_COLUMNS) throw new FileError({ reason: 'many', row: above + 1, limit: MOST_COLUMNS });
  const columns = differentNames(rowNames ? [ROW_NAMES, ...names] : names, width).map((name) =>
    createColumn(name, decimal),
  );
  const rows: number[] = [];
  let ragged = { count: 0, first: 0 };
  const preview: (readonly string[])[] = [];
  const look = ({ row, cells }: Row, index: number): void => {
    if (index < above) return;
    if (rows.length === MOST_ROWS) throw new FileError({ reason: 'many', row, limit: MOST_ROWS });
    if (cells.length > width && filled(cells) > width) {
      ragged = { count: ragged.count + 1, first: ragged.first || row };
      return;
    }
    if (rows.length * width >= MOST_TABLE_CELLS) throw new FileError({ reason: 'cells', row, limit: MOST_TABLE_CELLS });
    for (let i = 0; i < width; i++) columns[i]!.add(cells[i] ?? '');
    if (preview.length < PREVIEWED) preview.push(cells.slice(0, width).map((cell) => cell.slice(0, PREVIEW_LETTERS)));
    rows.push(row);
  };
  yield* within(0, 0.95, overRows(text, cut, look, CELL_WORK * width));
  if (rows.length === 0 && ragged.count > 0) throw new FileError({ reason: 'ragged', row: ragged.first, limit: width });
  if (rows.length === 0) throw new FileError({ reason: 'bare' });
  const finished: Column[] = [];
  for (const column of columns) {
    finished.push(column.finish());
    yield 0.95 + (0.05 * finished.length) / width;
  }
  return {
    kind: 'table',
    manner,
    columns: finished,
    rows: Uint32Array.from(rows),
    ragged,
    preview,
  };
}

/** Reads a table from delimited text, a part at a time: yields the share that is read. Never throws. */
export function* readTable(given: string, reading: Reading = {}): Generator<number, Table | FileFailure> {
  let manner: Manner | undefined;
  const outcome = yield* failing(function* (): Generator<number, Table> {
    const { text } = yield* within(0, 0.01, plainText(given, MOST_TABLE));
    const sniffed = yield* within(0.01, 0.02, sniff(text, reading.delimiter));
    manner = yield* within(0.02, 0.5, findManner(text, sniffed, reading));
    return yield* within(0.5, 1, read(text, manner));
  });
  return outcome.kind === 'failure' ? { ...outcome, manner } : outcome;
}
