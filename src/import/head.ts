import { DELIMITERS, plainCells } from './cells';
import { type Decimal, isNumeric, readCell } from './number';
import { filled, type Row, usual } from './rows';

/** What stands above the numbers of a file. */
export interface Head {
  /** The names of the columns as they are written; absent where the file names none. */
  readonly names: readonly string[] | undefined;
  /** Rows above the first one of numbers: titles, and the names. */
  readonly above: number;
  /** The row of the file in which the names or, without any, the numbers begin. */
  readonly begin: number;
  /** How many cells the rows have. */
  readonly width: number;
  /** Whether the first column is the rows' names, for which the header has no name (as R writes it). */
  readonly rowNames: boolean;
}

/** Rows among which the names are looked for. */
const LOOKED_AT = 25;

const widest = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ cells }) => filled(cells)));

/** Whether a cell can be no number in any file: NaN and the like may well stand among numbers. */
const isWord = (cell: string, decimal: Decimal): boolean => readCell(cell, decimal) === 'notNumber';

/** Whether a row could name the columns: at least as wide as the others, or one narrower, and of words alone. */
function couldName(rows: readonly Row[], at: number, width: number, decimal: Decimal): boolean {
  const { cells } = rows[at]!;
  const count = filled(cells);
  const below = rows[at + 1]?.cells ?? [];
  const narrower = count === width - 1 && filled(below) === width && below.some((cell) => isNumeric(cell, decimal));
  const words = cells.some((cell) => isWord(cell, decimal)) && !cells.some((cell) => isNumeric(cell, decimal));
  return words && (count >= width || narrower);
}

/** How many columns of some rows hold numbers alone, or nothing. */
function numberColumns(rows: readonly Row[], width: number, decimal: Decimal): number {
  const cells = (column: number): string[] => rows.map((row) => row.cells[column] ?? '');
  return Array.from({ length: width }, (_, column) => cells(column)).filter(
    (column) => column.some((cell) => isNumeric(cell, decimal)) && !column.some((cell) => isWord(cell, decimal)),
  ).length;
}

/**
 * The row that names the columns: one that could and stands first, or below a gap or a title, and of several the one
 * with the most columns of numbers before the next; else the first row where it has a word above numbers alone.
 */
function nameRow(rows: readonly Row[], width: number, decimal: Decimal): number {
  const could = (at: number): boolean => {
    const before = rows[at - 1];
    const apart = !before || rows[at]!.row > before.row + 1 || filled(before.cells) < filled(rows[at]!.cells);
    return apart && couldName(rows, at, width, decimal);
  };
  const places = Array.from({ length: Math.min(LOOKED_AT, rows.length) }, (_, at) => at).filter(could);
  const below = places.map((at, i) => numberColumns(rows.slice(at + 1, places[i + 1]), width, decimal));
  if (places.length > 0) return places[below.indexOf(Math.max(...below))]!;
  const [first, ...others] = rows;
  const heads = (cell: string, i: number): boolean =>
    isWord(cell, decimal) && others.length > 0 && others.every(({ cells }) => isNumeric(cells[i] ?? '', decimal));
  return first?.cells.some(heads) ? 0 : -1;
}

/** The names in a row; a single one that holds other separators than the numbers below is cut by those. */
function namesIn(cells: readonly string[], width: number): readonly string[] {
  const names = cells.slice(0, filled(cells));
  if (names.length > 1) return names;
  const ways = DELIMITERS.filter((sign) => sign !== ' ').map((sign) => plainCells(names[0] ?? '', sign));
  return ways.find(({ length }) => length === width) ?? names;
}

/**
 * What stands above the numbers.
 * @param rows the first of the file
 * @param remarks the cells of the remark above them, cut in each way that it may be
 * @param headed whether a row names the columns, where the reader has said so
 */
export function findHead(
  rows: readonly Row[],
  remarks: readonly (readonly string[])[],
  decimal: Decimal,
  headed?: boolean,
): Head {
  const width = usual(rows.map(({ cells }) => filled(cells))).count;
  const found = nameRow(rows, width, decimal);
  const isTitle = ({ cells }: Row): boolean => filled(cells) < width && !cells.some((cell) => isNumeric(cell, decimal));
  const untitled = rows.findIndex((row) => !isTitle(row));
  const first = found >= 0 ? found : Math.max(0, untitled);
  const rest = rows.slice(first);
  const begin = rest[0]?.row ?? 1;
  const isName = (cell: string): boolean => isWord(cell, decimal) && !cell.includes(':');
  const remark = remarks.find((cells) => cells.length === width && cells.every(isName));
  if (found < 0 && headed !== false && remark)
    return { names: remark, above: first, begin: 1, width: widest(rest), rowNames: false };
  if (!(headed ?? found >= 0)) return { names: undefined, above: first, begin, width: widest(rest), rowNames: false };
  const names = namesIn(rest[0]?.cells ?? [], width);
  return {
    names,
    above: first + 1,
    begin,
    width: Math.max(names.length, width),
    rowNames: names.length > 0 && names.length === width - 1,
  };
}
