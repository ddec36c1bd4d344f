import { type Dialect, detectDialect } from './csv';
import { type Failure, FileError, failing } from './flaw';
import { readGridCsv } from './gridCsv';
import { readGridJson } from './gridJson';
import type { Grid } from './heights';

/** The longest text of a grid that is read, characters. */
const MOST_GRID = 8 * 1024 * 1024;

export interface GridReading extends Grid {
  readonly kind: 'grid';
}

export const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);

/**
 * Reads a grid of numbers from CSV or JSON, a part at a time: yields the share that is read. Never throws.
 * @param topFirst whether the first row is the one with the highest y, where the file says nothing of its rows
 */
export function* readGrid(text: string, topFirst = false, dialect?: Dialect): Generator<number, GridReading | Failure> {
  return yield* failing(function* (): Generator<number, GridReading> {
    if (text.length > MOST_GRID) throw new FileError({ reason: 'large', limit: MOST_GRID });
    if (text.includes('\0')) throw new FileError({ reason: 'binary' });
    if (text.trim() === '') throw new FileError({ reason: 'empty' });
    const plain = text.replace(/^\uFEFF/, '');
    const grid = isJson(plain)
      ? readGridJson(plain, topFirst)
      : yield* readGridCsv(plain, dialect ?? detectDialect(plain), topFirst);
    return { kind: 'grid', ...grid };
  });
}
