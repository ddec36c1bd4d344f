import { headOf } from './manner';
import { isNumeric } from './number';
import { namesHeights } from './places';
import { filled, type Row } from './rows';
import type { Sniffed } from './sniff';

/** What a file may hold: a grid of numbers, or a table of samples. */
export type Kind = 'grid' | 'table';

/** A row of so many numbers is more likely a grid's than a sample's. */
const WIDE = 4;

const numeric = (cell: string): boolean => isNumeric(cell, '.') || isNumeric(cell, ',');

/** Whether rows of three numbers name the places of a grid: no two the same, on few lines. */
function isPlaces(rows: readonly Row[]): boolean {
  if (rows.length < WIDE * WIDE || !rows.every(({ cells }) => cells.length === 3 && cells.every(numeric))) return false;
  const lines = [0, 1].map((column) => new Set(rows.map(({ cells }) => cells[column])).size);
  const places = new Set(rows.map(({ cells: [x, y] }) => `${x} ${y}`)).size;
  return places === rows.length && Math.min(...lines) <= rows.length / WIDE;
}

/** What a text that is no JSON most likely holds. */
export function likelyKind(sniffed: Sniffed): Kind {
  const { names, above } = headOf(sniffed, '.');
  if (names && namesHeights(names)) return 'grid';
  const { rows } = sniffed;
  const cells = rows[above]?.cells ?? [];
  const rest = cells.slice(1, filled(cells));
  if (!names && rest.length >= WIDE - 1 && rest.every(numeric)) return 'grid';
  return !names && isPlaces(rows.slice(above)) ? 'grid' : 'table';
}
