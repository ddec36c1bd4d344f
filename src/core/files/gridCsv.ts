import type { Heights } from '../own/contents';
import { countedAxis, evenAxis, MOST } from './axis';
import { type Dialect, firstRows, type Row, rowsOf } from './csv';
import { FileError } from './flaw';
import { checkSize, type Grid, heightsOver } from './heights';
import { isNumeric, numberAt, readCell } from './number';
import { gridOf, type Place } from './scattered';

/** Without the empty cells that a delimiter at the end of the line leaves. */
function trimmed(cells: readonly string[]): readonly string[] {
  let count = cells.length;
  while (count > 1 && cells[count - 1]!.trim() === '') count--;
  return cells.slice(0, count);
}

/** `rows`: numbers alone; `axes`: the first row and column say where; `places`: x, y, z on every line. */
type Layout = 'rows' | 'axes' | 'places';

/** The layout of a text by its first row. */
function layoutOf(text: string, { delimiter, decimal }: Dialect): Layout {
  const [first = '', ...rest] = firstRows(text, delimiter, 1)[0]?.cells ?? [];
  const numeric = (cell: string): boolean => isNumeric(cell, decimal);
  if (numeric(first) || readCell(first, decimal) === 'range') return 'rows';
  if (rest.length >= 2 && !rest.some(numeric)) return 'places';
  return rest.some(numeric) ? 'axes' : 'rows';
}

const NAMES = [
  ['x', 'y', 'z'],
  ['x', 'y', 'loss'],
  ['x', 'y', 'value'],
  ['x', 'y', 'height'],
  ['x', 'y', 'f'],
];

/** Which columns hold x, y and the height: those with the usual names, or the first three. */
function columnsOf(header: readonly string[]): [number, number, number] {
  const names = header.map((name) => name.trim().toLowerCase());
  const found = NAMES.map((wanted) => wanted.map((name) => names.indexOf(name)));
  return (found.find((places) => !places.includes(-1)) ?? [0, 1, 2]) as [number, number, number];
}

/** Rows between two words about the progress. */
const STRIDE = 32;

function* readPlaces(text: string, { delimiter, decimal }: Dialect): Generator<number, Heights> {
  let columns: [number, number, number] | undefined;
  const places: Place[] = [];
  for (const { row, cells, end } of rowsOf(text, delimiter)) {
    if (!columns) {
      columns = columnsOf(cells);
      continue;
    }
    if (places.length === MOST * MOST) throw new FileError({ reason: 'many', row, limit: MOST });
    const [x, y, z] = columns.map((column) => numberAt(cells[column] ?? '', decimal, row, column + 1)) as [
      number,
      number,
      number,
    ];
    places.push({ row, x, y, z });
    if (places.length % (8 * STRIDE) === 0) yield end / text.length;
  }
  return gridOf(places);
}

/** The rows of a grid as numbers; `from` is the first column that belongs to it, from 0. */
function* readRows(
  rows: Iterable<Row>,
  length: number,
  { decimal }: Dialect,
  from: number,
): Generator<number, { values: Float64Array[]; places: number[]; labels: number[] }> {
  const values: Float64Array[] = [];
  const places: number[] = [];
  const labels: number[] = [];
  let width: number | undefined;
  for (const { row, cells: all, end } of rows) {
    const cells = trimmed(all);
    width ??= cells.length;
    if (width - from > MOST) throw new FileError({ reason: 'many', row, limit: MOST });
    if (values.length === MOST) throw new FileError({ reason: 'many', row, limit: MOST });
    if (cells.length > width) throw new FileError({ reason: 'ragged', row, column: width + 1, limit: width });
    const numbers = new Float64Array(width - from);
    for (let c = 0; c < width; c++) {
      const value = numberAt(cells[c] ?? '', decimal, row, c + 1);
      if (c < from) labels.push(value);
      else numbers[c - from] = value;
    }
    values.push(numbers);
    places.push(row);
    if (values.length % STRIDE === 0) yield end / length;
  }
  return { values, places, labels };
}

/**
 * A grid from delimited text. Yields the share that is read.
 * @param topFirst whether the first of plain rows is the one with the highest y
 */
export function* readGridCsv(text: string, dialect: Dialect, topFirst: boolean): Generator<number, Grid> {
  const layout = layoutOf(text, dialect);
  if (layout === 'places') return { heights: yield* readPlaces(text, dialect), counted: false };
  const rows = rowsOf(text, dialect.delimiter);
  if (layout === 'rows') {
    const { values } = yield* readRows(rows, text.length, dialect, 0);
    checkSize(values[0]?.length ?? 0, values.length);
    const [x, y] = [countedAxis(values[0]!.length), countedAxis(values.length, topFirst)];
    return { heights: heightsOver(x, y, (row, column) => values[row]![column]!), counted: true };
  }
  const { value: head } = rows.next() as IteratorYieldResult<Row>;
  const across = trimmed(head.cells)
    .slice(1)
    .map((cell, i) => numberAt(cell, dialect.decimal, head.row, i + 2));
  const { values, places, labels } = yield* readRows(rows, text.length, dialect, 1);
  if (values[0] && values[0].length !== across.length) {
    throw new FileError({ reason: 'ragged', row: places[0]!, limit: across.length + 1 });
  }
  checkSize(across.length, values.length);
  const x = evenAxis(across, (i) => ({ row: head.row, column: i + 2 }));
  const y = evenAxis(labels, (i) => ({ row: places[i]!, column: 1 }));
  return { heights: heightsOver(x, y, (row, column) => values[row]![column]!), counted: false };
}
