import { countedAxis, evenAxis, MOST } from './axis';
import { FileError } from './flaw';
import { checkSize, type GridFile, heightsOver } from './heights';
import type { Layout } from './layout';
import type { Manner } from './manner';
import { numberAt } from './number';
import { readPlaces } from './places';
import { fileRows, filled, type Row } from './rows';

/** Rows between two words about the progress. */
const STRIDE = 32;

/** Without the empty cells that a delimiter at the end of the line leaves. */
const trimmed = (cells: readonly string[]): readonly string[] => cells.slice(0, Math.max(1, filled(cells)));

interface Lines {
  readonly values: readonly Float64Array[];
  /** The row of the file in which each line stands. */
  readonly places: readonly number[];
}

/** The rows of a grid as numbers, from a column on. */
function* readLines(rows: Iterable<Row>, length: number, manner: Manner, from: number): Generator<number, Lines> {
  const values: Float64Array[] = [];
  const places: number[] = [];
  let width: number | undefined;
  for (const { row, cells: all, end } of rows) {
    const cells = trimmed(all);
    width ??= cells.length;
    if (width > MOST + 1 || values.length === MOST) throw new FileError({ reason: 'many', row, limit: MOST });
    if (cells.length > width) throw new FileError({ reason: 'ragged', row, column: width + 1, limit: width });
    const numbers = new Float64Array(Math.max(0, width - from));
    for (let c = from; c < width; c++) numbers[c - from] = numberAt(cells[c] ?? '', manner.decimal, row, c + 1);
    values.push(numbers);
    places.push(row);
    if (values.length % STRIDE === 0) yield (1 + end / length) / 2;
  }
  return { values, places };
}

/** A grid whose first row and column say where its numbers stand. */
function* readAxes(rows: Generator<Row, void>, length: number, manner: Manner): Generator<number, GridFile> {
  const { value: head } = rows.next() as IteratorYieldResult<Row>;
  const cells = trimmed(head.cells);
  const { values, places } = yield* readLines(rows, length, manner, 0);
  const width = values[0]?.length ?? 0;
  const corner = width === cells.length + 1 ? 0 : 1;
  const across = cells.slice(corner).map((cell, i) => numberAt(cell, manner.decimal, head.row, i + 1 + corner));
  if (values[0] && width !== across.length + 1)
    throw new FileError({ reason: 'ragged', row: places[0]!, limit: across.length + 1 });
  checkSize(across.length, values.length);
  const x = evenAxis(across, (i) => ({ row: head.row, column: i + 1 + corner }));
  const y = evenAxis(
    values.map((line) => line[0]!),
    (i) => ({ row: places[i]!, column: 1 }),
  );
  return { heights: heightsOver(x, y, (row, column) => values[row]![column + 1]!), counted: false };
}

/** The rows of a text below its first ones. */
function* rowsBelow(text: string, { cut }: Manner, above: number): Generator<Row, void> {
  let skip = above;
  for (const row of fileRows(text, cut)) if (skip-- <= 0) yield row;
}

/**
 * A grid from delimited text. Yields the share that is read.
 * @param topFirst whether the first of plain rows is the one with the highest y
 */
export function* readGridCsv(
  text: string,
  manner: Manner,
  { kind, above, before }: Layout,
  topFirst: boolean,
): Generator<number, GridFile> {
  if (kind === 'places') return { heights: yield* readPlaces(text, manner), counted: false };
  const rows = rowsBelow(text, manner, above);
  if (kind === 'axes') return yield* readAxes(rows, text.length, manner);
  const { values } = yield* readLines(rows, text.length, manner, before);
  checkSize(values[0]?.length ?? 0, values.length);
  const [x, y] = [countedAxis(values[0]!.length), countedAxis(values.length, topFirst)];
  return { heights: heightsOver(x, y, (row, column) => values[row]![column]!), counted: true };
}
