import { FileError } from '../flaw';
import { bounded } from '../number';
import { createTracks, FEWEST_RECORDS, MOST_RECORDS, type TrackReading } from '../tracks/records';
import { writtenShape } from './npy';
import type { NumberArray } from './stored';

/** Records between two words about the progress. */
const STRIDE = 8000;

/** How the columns of an array without names are called. */
const COLUMNS = ['x', 'y', 'loss'];

/** How many columns a track takes: x and y, and perhaps its loss. */
export const PAIR = 2;

/** One track, of as many records, a row each. Yields the share that is read. Throws a FileError where it has too few or too many. */
export function* trackOfRows(rows: number, columns: number, at: NumberArray['at']): Generator<number, TrackReading> {
  if (rows < FEWEST_RECORDS) throw new FileError({ reason: 'short', limit: FEWEST_RECORDS });
  if (rows > MOST_RECORDS) throw new FileError({ reason: 'steps', limit: MOST_RECORDS });
  const names = COLUMNS.slice(0, columns);
  const { add, finish } = createTracks(names);
  for (let row = 0; row < rows; row++) {
    add(
      '',
      row + 1,
      names.map((_, column) => bounded(at(row, column))),
    );
    if (row % STRIDE === STRIDE - 1) yield row / rows;
  }
  return { kind: 'tracks', manner: undefined, ...finish() };
}

/** The track in an array: two columns, x and y, or a third with its loss. Yields the share that is read. */
export function* trackOfArray({ rows, columns, at }: NumberArray): Generator<number, TrackReading> {
  if (columns !== PAIR && columns !== COLUMNS.length)
    throw new FileError({ reason: 'pair', given: writtenShape([rows, columns]) });
  return yield* trackOfRows(rows, columns, at);
}
