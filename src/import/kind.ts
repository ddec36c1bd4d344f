import { findCut } from './cut';
import { isJson } from './grid';
import { headOf } from './manner';
import { isNumeric } from './number';
import { namesHeights } from './places';
import { filled, firstRows, type Row } from './rows';

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

/** What a text most likely holds: a grid of numbers, or a table of samples. */
export function likelyKind(text: string): 'grid' | 'table' {
  if (isJson(text)) return 'grid';
  const cut = findCut(text);
  const rows = firstRows(text, cut);
  const { names, above } = headOf(text, cut, '.');
  if (names && namesHeights(names)) return 'grid';
  const cells = rows[above]?.cells ?? [];
  const rest = cells.slice(1, filled(cells));
  if (!names && rest.length >= WIDE - 1 && rest.every(numeric)) return 'grid';
  return !names && isPlaces(rows.slice(above)) ? 'grid' : 'table';
}
