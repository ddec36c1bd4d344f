import { evenAxis } from './axis';
import { FileError } from './flaw';
import type { Manner } from './manner';
import { type Decimal, readCell } from './number';
import { namedPlaces } from './places';
import { filled, type Row } from './rows';

/** `rows`: numbers alone; `axes`: the first row and column say where; `places`: x, y, z on every line. */
export interface Layout {
  readonly kind: 'rows' | 'axes' | 'places';
  /** Rows that stand above the numbers, and columns before them that are names and no numbers. */
  readonly above: number;
  readonly before: number;
}

const PLACES = 3;

/** Whether cells are numbers that lie evenly, as those of an axis do. */
function isAxis(cells: readonly string[], decimal: Decimal): boolean {
  const values = cells.map((cell) => readCell(cell, decimal));
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length || numbers.length < 2) return false;
  try {
    evenAxis(numbers);
    return true;
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}

/** Whether the first of some rows holds the values of an axis: its corner is no number, or it has none. */
function hasAxes(rows: readonly Row[], decimal: Decimal, headed: boolean | undefined): boolean {
  const [first, second] = rows;
  if (!first || headed === false) return false;
  const cells = first.cells.slice(0, filled(first.cells));
  const [corner = '', ...rest] = cells;
  const numeric = (cell: string): boolean => typeof readCell(cell, decimal) === 'number';
  if (headed || (second && cells.length > 1 && filled(second.cells) === cells.length + 1 && cells.every(numeric)))
    return rest.some(numeric);
  const flaw = readCell(corner, decimal);
  if (typeof flaw === 'number' || flaw === 'range' || !rest.some(numeric)) return false;
  if (flaw === 'notNumber' || corner.trim() === '') return true;
  const down = rows.slice(1).map((row) => row.cells[0] ?? '');
  return isAxis(rest, decimal) && isAxis(down, decimal);
}

/** How a grid lies in its file: by the names of its columns, by its corner, or by its width. */
export function layoutOf(rows: readonly Row[], manner: Manner, headed: boolean | undefined): Layout {
  const { names, above, decimal, width, rowNames } = manner;
  const numeric = (cell: string): boolean => typeof readCell(cell, decimal) === 'number';
  const titles = Math.max(0, above - (names ? 1 : 0));
  if (hasAxes(rows.slice(titles), decimal, headed)) return { kind: 'axes', above: titles, before: 0 };
  if (names && (namedPlaces(names) || names.length === PLACES)) return { kind: 'places', above, before: 0 };
  if (!names && width === PLACES) return { kind: 'places', above, before: 0 };
  const blank = names !== undefined && names[0]?.trim() === '' && !names.some(numeric);
  return { kind: 'rows', above, before: rowNames || blank ? 1 : 0 };
}
