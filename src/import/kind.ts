import { FEWEST } from './axis';
import { headOf } from './manner';
import { isNumeric } from './number';
import { namesHeights } from './places';
import { filled, type Row } from './rows';
import type { Sniffed } from './sniff';
import { namedTrack } from './tracks/columns';

/** What a file may hold: a grid of numbers, a table of samples, or tracks that were recorded. */
export const FILE_KINDS = ['grid', 'table', 'track'] as const;
export type Kind = (typeof FILE_KINDS)[number];

/** What a file most likely holds, and what it could be read as at all. */
export interface SeenKinds {
  readonly likely: Kind;
  readonly able: readonly Kind[];
}

/** A row of so many numbers is more likely a grid's than a sample's. */
const WIDE = 4;

const numeric = (cell: string): boolean => isNumeric(cell, '.') || isNumeric(cell, ',');

/**
 * Whether two columns name the places of a grid: no two the same, on few lines.
 * @param part how many lines there may be for the rows, at most, along the axis that has fewer
 */
function areLines(rows: readonly Row[], pair: readonly [number, number], part: number): boolean {
  const cells = rows.map((row) => pair.map((column) => row.cells[column]?.trim() ?? ''));
  if (rows.length < WIDE * WIDE || !cells.flat().every(numeric)) return false;
  const lines = [0, 1].map((axis) => new Set(cells.map((place) => place[axis])).size);
  const places = new Set(cells.map(([x, y]) => `${x} ${y}`)).size;
  return places === rows.length && Math.min(...lines) <= part * rows.length;
}

/** Whether rows of three numbers name the places of a grid and its heights. */
const isPlaces = (rows: readonly Row[]): boolean =>
  rows.every(({ cells }) => cells.length === 3 && cells.every(numeric)) && areLines(rows, [0, 1], 1 / WIDE);

/** Whether both axes have as many lines as a grid needs, or it may have them further down. */
const mayBeGrid = (rows: readonly Row[], pair: readonly [number, number], whole: boolean): boolean =>
  !whole || pair.every((column) => new Set(rows.map(({ cells }) => cells[column])).size >= FEWEST);

/** Rows of a head that is not the whole file. */
const HEAD = 90;

/** What a text that is no JSON most likely holds. */
export function kindsOfText(sniffed: Sniffed): SeenKinds {
  const { names, above, rowNames } = headOf(sniffed, '.');
  const rows = sniffed.rows.slice(above);
  const named = names && namedTrack(names);
  if (named) {
    const before = rowNames ? 1 : 0;
    const pair = [named[0] + before, named[1] + before] as const;
    // x, y and a loss are as well what a grid says of each of its places.
    if (!(areLines(rows, pair, 1 / 2) && mayBeGrid(rows, pair, rows.length < HEAD)))
      return { likely: 'track', able: ['table', 'track'] };
  }
  return { likely: likelyGround(names, rows), able: FILE_KINDS };
}

/** A grid or a table. */
function likelyGround(names: readonly string[] | undefined, rows: readonly Row[]): Kind {
  if (names && namesHeights(names)) return 'grid';
  const cells = rows[0]?.cells ?? [];
  const rest = cells.slice(1, filled(cells));
  if (!names && rest.length >= WIDE - 1 && rest.every(numeric)) return 'grid';
  return !names && isPlaces(rows) ? 'grid' : 'table';
}
