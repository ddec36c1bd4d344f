import type { Stored } from './arrays/stored';
import { type FileFailure, failing } from './flaw';
import { readGridCsv } from './gridCsv';
import { readGridJson } from './gridJson';
import type { GridFile } from './heights';
import { layoutOf } from './layout';
import { findManner, type Manner, type Reading } from './manner';
import { plainText } from './plain';
import { within } from './share';
import { sniff } from './sniff';

/** The longest text of a grid that is read, characters. */
const MOST_GRID = 8 * 1024 * 1024;

export interface GridReading extends GridFile {
  readonly kind: 'grid';
  /** How the text is written; absent where it is JSON, or no text. */
  readonly manner: Manner | undefined;
  /** What a file says of itself that is no text. */
  readonly stored?: Stored;
}

/**
 * Reads a grid of numbers from CSV or JSON, a part at a time: yields the share that is read. Never throws.
 * @param topFirst whether the first row is the one with the highest y, where the file says nothing of its rows
 */
export function* readGrid(
  given: string,
  topFirst = false,
  reading: Reading = {},
): Generator<number, GridReading | FileFailure> {
  let manner: Manner | undefined;
  const outcome = yield* failing(function* (): Generator<number, GridReading> {
    const { text, json } = yield* within(0, 0.01, plainText(given, MOST_GRID));
    if (json) return { kind: 'grid', manner, ...(yield* within(0.01, 1, readGridJson(text, topFirst))) };
    const sniffed = yield* within(0.01, 0.02, sniff(text, reading.delimiter));
    manner = yield* within(0.02, 0.5, findManner(text, sniffed, reading));
    const layout = layoutOf(sniffed.rows, manner, reading.headed);
    manner = { ...manner, headed: manner.headed || layout.kind === 'axes' };
    return { kind: 'grid', manner, ...(yield* within(0.5, 1, readGridCsv(text, manner, layout, topFirst))) };
  });
  return outcome.kind === 'failure' ? { ...outcome, manner } : outcome;
}
