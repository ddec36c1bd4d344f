import { type CellFlaw, type Decimal, LONGEST_CELL, readCell } from './number';

/** Different words of a column that are told apart: beyond so many it is no column of classes. */
const MOST_WORDS = 40;

const FLAWS = ['missing', 'notNumber', 'range'] as const;

/** A column of a table: its cells as numbers, and as classes where it has few different ones. */
export interface Column {
  readonly name: string;
  /** NaN where a cell is no number. */
  readonly values: Float64Array;
  /** Cells that are numbers. */
  readonly numbers: number;
  /** The different words, in the order in which they come; empty where there are too many. */
  readonly words: readonly string[];
  /** The index of each row's word; 255 where the cell is missing. */
  readonly codes: Uint8Array;
  /** Why each row's cell is no number, see {@link flawAt}. */
  readonly flaws: Uint8Array;
}

/** Why a row's cell is no number, if it is none. */
export const flawAt = ({ flaws }: Column, row: number): CellFlaw | undefined => FLAWS[flaws[row]! - 1];

const NONE = 255;

/** A column that grows row by row. */
export function createColumn(name: string, decimal: Decimal) {
  let values = new Float64Array(256);
  let codes = new Uint8Array(256);
  let flaws = new Uint8Array(256);
  let length = 0;
  let numbers = 0;
  /** Whether there are too many words, or one that is too long. */
  let spoiled = false;
  const words = new Map<string, number>();

  const grow = (): void => {
    const larger = <T extends Float64Array | Uint8Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    values = larger(new Float64Array(2 * length), values);
    codes = larger(new Uint8Array(2 * length), codes);
    flaws = larger(new Uint8Array(2 * length), flaws);
  };

  const codeOf = (cell: string): number => {
    const word = cell.trim();
    const known = words.get(word);
    if (known !== undefined) return known;
    spoiled ||= words.size > MOST_WORDS || word.length > LONGEST_CELL;
    if (spoiled) return NONE;
    words.set(word, words.size);
    return words.size - 1;
  };

  return {
    add(cell: string): void {
      if (length === values.length) grow();
      const value = readCell(cell, decimal);
      const number = typeof value === 'number';
      values[length] = number ? value : Number.NaN;
      flaws[length] = number ? 0 : 1 + FLAWS.indexOf(value);
      codes[length] = value === 'missing' ? NONE : codeOf(cell);
      if (number) numbers++;
      length++;
    },
    finish(): Column {
      return {
        name,
        values: values.slice(0, length),
        numbers,
        words: spoiled || words.size > MOST_WORDS ? [] : [...words.keys()],
        codes: codes.slice(0, length),
        flaws: flaws.slice(0, length),
      };
    },
  };
}
