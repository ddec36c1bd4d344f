import { FileError, type FlawReason } from './flaw';

/** Which sign parts the whole from the fraction. */
export type Decimal = '.' | ',';

/** Numbers beyond it are of no use to a map, and their squares would soon leave the range of doubles. */
export const LARGEST = 1e15;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^[+-]?inf(inity)?$/i;
const MISSING = new Set(['', '-', '–', '—', '.', '?', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', 'nil']);

/** Why a cell is no number. */
export type CellFlaw = Extract<FlawReason, 'missing' | 'notNumber' | 'range'>;

/** A cell as a number, or why it is none. −0 is read as 0. */
export function readCell(cell: string, decimal: Decimal): number | CellFlaw {
  const text = cell.trim().replace('\u2212', '-');
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  if (NUMBER.test(plain)) {
    const value = Number(plain) + 0;
    return Math.abs(value) <= LARGEST ? value : 'range';
  }
  if (INFINITE.test(plain)) return 'range';
  return MISSING.has(text.toLowerCase()) ? 'missing' : 'notNumber';
}

export const isNumeric = (cell: string, decimal: Decimal): boolean => typeof readCell(cell, decimal) === 'number';

/** A cell that must be a number. */
export function numberAt(cell: string, decimal: Decimal, row: number, column: number): number {
  const value = readCell(cell, decimal);
  if (typeof value === 'number') return value;
  throw new FileError({ reason: value, row, column, given: cell });
}
