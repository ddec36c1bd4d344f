import { LARGEST } from '../core/contents/bounds';
import { FileError, type FlawReason } from './flaw';

/** Which sign parts the whole from the fraction; the other one may part groups of three digits. */
export type Decimal = '.' | ',';

/** A cell of more characters is no number, and no name of a class. */
export const LONGEST_CELL = 400;

/** Sign, whole with or without groups, fraction, exponent (D as Fortran writes it). */
const numberWith = (point: string, group: string): RegExp =>
  new RegExp(
    `^([+-]?)(\\d+|[1-9]\\d{0,2}([${group} '’])\\d{3}(?:\\3\\d{3})*|(?=${point}\\d))(?:${point}(\\d*))?(?:[ed]([+-]?\\d+))?$`,
    'i',
  );
const NUMBER: Readonly<Record<Decimal, RegExp>> = { '.': numberWith('\\.', ','), ',': numberWith(',', '.') };

/** Most numbers are no more than this. */
const PLAIN: Readonly<Record<Decimal, RegExp>> = { '.': /^[+-]?\d+(\.\d*)?$/, ',': /^[+-]?\d+(,\d*)?$/ };

const INFINITE = /^[+-]?(inf(inity)?|∞|1\.#inf)$/i;
const MISSING = new Set(
  [
    ['', '-', '--', '–', '—', '.', '?', 'na', 'n/a', 'n/v', 'k.a.', '<na>', 'null', 'none', 'nil', '缺失', '无'],
    ['nan', '-nan', '+nan', 'nan(ind)', '-nan(ind)', '1.#qnan', '-1.#ind'],
    ['#n/a', '#nv', '#value!', '#div/0!', '#ref!', '#name?', '#num!', '#null!'],
  ].flat(),
);

/** Why a cell is no number. */
export type CellFlaw = Extract<FlawReason, 'missing' | 'notNumber' | 'range'>;

/**
 * A cell in plain signs: full-width ones as the usual ones, any minus as a hyphen, any blank as a space; cut where it is
 * too long by then, since some letters stand for a dozen plain ones.
 */
const plainSigns = (text: string): string =>
  /[^ -~]/.test(text)
    ? text
        .normalize('NFKC')
        .slice(0, LONGEST_CELL + 1)
        .replace(/[\u2212\u2013]/g, '-')
    : text;

/** Without the sign of a currency before or behind. */
const withoutCurrency = (text: string): string =>
  text.replace(/^([+-]?) ?[$€£¥₩₹] ?/, '$1').replace(/ ?[$€£¥₩₹元]$/, '');

/** A number as a map can have it, or why it can't; −0 as 0. */
export function bounded(value: number): number | 'missing' | 'range' {
  if (Number.isNaN(value)) return 'missing';
  return Math.abs(value) <= LARGEST ? value + 0 : 'range';
}

/** A cell as a number, or why it is none. −0 is read as 0, and 12 % as 0.12, which is what a spreadsheet means by it. */
export function readCell(cell: string, decimal: Decimal): number | CellFlaw {
  if (cell === '') return 'missing';
  const text = cell.trim();
  if (text.length > LONGEST_CELL) return 'notNumber';
  if (PLAIN[decimal].test(text)) return bounded(Number(text.replace(',', '.')));
  if (MISSING.has(text.toLowerCase())) return 'missing';
  const plain = plainSigns(text);
  if (plain.length > LONGEST_CELL) return 'notNumber';
  const bare = withoutCurrency(plain);
  const percent = bare.endsWith('%');
  const found = NUMBER[decimal].exec(percent ? bare.slice(0, -1).trimEnd() : bare);
  if (!found) return INFINITE.test(bare) ? 'range' : 'notNumber';
  const [, sign = '', whole = '', group, fraction = '', exponent = '0'] = found;
  const digits = group ? whole.replaceAll(group, '') : whole;
  return bounded(Number(`${sign}${digits || '0'}.${fraction}e${Number(exponent) - (percent ? 2 : 0)}`));
}

export const isNumeric = (cell: string, decimal: Decimal): boolean => typeof readCell(cell, decimal) === 'number';

/** A cell that must be a number. */
export function numberAt(cell: string, decimal: Decimal, row: number, column: number): number {
  const value = readCell(cell, decimal);
  if (typeof value === 'number') return value;
  if (cell.trim().length > LONGEST_CELL)
    throw new FileError({ reason: 'digits', row, column, given: cell, limit: LONGEST_CELL });
  throw new FileError({ reason: value, row, column, given: cell });
}
