import { FileError, type FileFailure, failing } from './flaw';
import { readGridCsv } from './gridCsv';
import { readGridJson } from './gridJson';
import type { GridFile } from './heights';
import { layoutOf } from './layout';
import { findManner, type Manner, type Reading } from './manner';
import { firstRows } from './rows';

/** The longest text of a grid that is read, characters. */
const MOST_GRID = 8 * 1024 * 1024;

export interface GridReading extends GridFile {
  readonly kind: 'grid';
  /** How the text is written; absent where it is JSON. */
  readonly manner: Manner | undefined;
}

export const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);

/**
 * Reads a grid of numbers from CSV or JSON, a part at a time: yields the share that is read. Never throws.
 * @param topFirst whether the first row is the one with the highest y, where the file says nothing of its rows
 */
export function* readGrid(
  text: string,
  topFirst = false,
  reading: Reading = {},
): Generator<number, GridReading | FileFailure> {
  let manner: Manner | undefined;
  const outcome = yield* failing(function* (): Generator<number, GridReading> {
    if (text.length > MOST_GRID) throw new FileError({ reason: 'large', limit: MOST_GRID });
    if (text.includes('\0')) throw new FileError({ reason: 'binary' });
    if (text.trim() === '') throw new FileError({ reason: 'empty' });
    const plain = text.replace(/^\uFEFF/, '');
    if (isJson(plain)) return { kind: 'grid', manner, ...readGridJson(plain, topFirst) };
    manner = yield* findManner(plain, reading);
    const layout = layoutOf(firstRows(plain, manner.cut), manner, reading.headed);
    manner = { ...manner, headed: manner.headed || layout.kind === 'axes' };
    return { kind: 'grid', manner, ...(yield* readGridCsv(plain, manner, layout, topFirst)) };
  });
  return outcome.kind === 'failure' ? { ...outcome, manner } : outcome;
}
