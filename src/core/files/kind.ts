import { detectDialect, firstRows } from './csv';
import { isJson } from './grid';
import { isNumeric } from './number';

/** A row of so many numbers is more likely a grid's than a sample's. */
const WIDE = 4;

/** What a text most likely holds: a grid of numbers, or a table of samples. */
export function likelyKind(text: string): 'grid' | 'table' {
  if (isJson(text)) return 'grid';
  const { delimiter, decimal } = detectDialect(text);
  const [first = '', ...rest] = firstRows(text, delimiter, 1)[0]?.cells ?? [];
  const numeric = (cell: string): boolean => isNumeric(cell, decimal);
  if (rest.length >= WIDE - 1 && rest.every(numeric)) return 'grid';
  const names = [first, ...rest].map((cell) => cell.trim().toLowerCase());
  return ['x', 'y', 'z'].every((name) => names.includes(name)) ? 'grid' : 'table';
}
