import { countedAxis, evenAxis, MOST } from './axis';
import { FileError } from './flaw';
import { checkSize, type GridFile, heightsOver } from './heights';
import type { Layout } from './layout';
import type { Manner } from './manner';
import { numberAt } from './number';
import { readPlaces } from './places';
import { filled, overRows, type Row } from './rows';

/** Without the empty cells that a delimiter at the end of the line leaves. */
const trimmed = (cells: readonly string[]): readonly string[] => cells.slice(0, Math.max(1, filled(cells)));

/** The rows of a grid. */
interface Lines {
  /** Their numbers, from a column on. */
  readonly values: readonly Float64Array[];
  /** The row of the file in which each stands. */
  readonly places: readonly number[];
  /** The row above them, if it is one of the grid's. */
  readonly head: Row | undefined;
}

/**
 * Reads the rows of a grid; yields the share that is read.
 * @param above how many rows stand above it
 * @param before how many columns stand before its numbers
 * @param axes whether its first row says where its columns stand
 */
function* readLines(
  text: string,
  { cut, decimal }: Manner,
  { above, before, axes }: { readonly above: number; readonly before: number; readonly axes: boolean },
): Generator<number, Lines> {
  const values: Float64Array[] = [];
  const places: number[] = [];
  let head: Row | undefined;
  let width: number | undefined;
  const first = above + Number(axes);
  yield* overRows(text, cut, (line, index) => {
    if (axes && index === above) head = line;
    if (index < first) return;
    const { row } = line;
    const cells = trimmed(line.cells);
    width ??= cells.length;
    if (width > MOST + 1 || values.length === MOST) throw new FileError({ reason: 'many', row, limit: MOST });
    if (cells.length > width) throw new FileError({ reason: 'ragged', row, column: width + 1, limit: width });
    const numbers = new Float64Array(Math.max(0, width - before));
    for (let c = before; c < width; c++) numbers[c - before] = numberAt(cells[c] ?? '', decimal, row, c + 1);
    values.push(numbers);
    places.push(row);
  });
  return { values, places, head };
}

/** A grid whose first row and column say where its numbers stand. */
function gridWithAxes({ values, places, head }: Lines, { decimal }: Manner): GridFile {
  const { row, cells: all } = head!;
  const cells = trimmed(all);
  const width = values[0]?.length ?? 0;
  const corner = width === cells.length + 1 ? 0 : 1;
  const across = cells.slice(corner).map((cell, i) => numberAt(cell, decimal, row, i + 1 + corner));
  if (values[0] && width !== across.length + 1)
    throw new FileError({ reason: 'ragged', row: places[0]!, limit: across.length + 1 });
  checkSize(across.length, values.length);
  const x = evenAxis(across, (i) => ({ row, column: i + 1 + corner }));
  const y = evenAxis(
    values.map((line) => line[0]!),
    (i) => ({ row: places[i]!, column: 1 }),
  );
  return { heights: heightsOver(x, y, (at, column) => values[at]![column + 1]!), counted: false };
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
  const lines = yield* readLines(text, manner, { above, before, axes: kind === 'axes' });
  if (kind === 'axes') return gridWithAxes(lines, manner);
  const { values } = lines;
  checkSize(values[0]?.length ?? 0, values.length);
  const [x, y] = [countedAxis(values[0]!.length), countedAxis(values.length, topFirst)];
  return { heights: heightsOver(x, y, (row, column) => values[row]![column]!), counted: true };
}
