import { countedAxis, MOST } from '../axis';
import { FileError } from '../flaw';
import { checkSize, type GridFile, heightsOver } from '../heights';
import { gridOfPlaces } from '../scattered';
import { within } from '../share';
import { heightIn, type NumberArray } from './stored';

/** The columns of an array that names each place: x, y and the height. */
export const PLACES = 3;

/** Numbers between two words about the progress. */
const STRIDE = 20_000;

/** A column of an array, its numbers those of a grid. */
function* columnOf({ rows, at }: NumberArray, column: number): Generator<number, Float64Array> {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    values[row] = heightIn(at(row, column), row, column);
    if (row % STRIDE === STRIDE - 1) yield row / rows;
  }
  return values;
}

/** A grid of an array with three columns, x, y and the height of each place. Yields the share that is read. */
export function* gridOfPlacesIn(array: NumberArray): Generator<number, GridFile> {
  if (array.rows > MOST * MOST) throw new FileError({ reason: 'many', limit: MOST });
  const x = yield* within(0, 0.2, columnOf(array, 0));
  const y = yield* within(0.2, 0.4, columnOf(array, 1));
  const z = yield* within(0.4, 0.6, columnOf(array, 2));
  const lines = Array.from({ length: array.rows }, (_, row) => row + 1);
  return { heights: yield* within(0.6, 1, gridOfPlaces({ lines, x, y, z })), counted: false };
}

/**
 * A grid of an array: its first index counts the rows, from the lowest y up, as contour plots take it.
 * @param topFirst whether the first row is the one with the highest y
 */
export function* gridOfArray({ rows, columns, at }: NumberArray, topFirst: boolean): Generator<number, GridFile> {
  checkSize(columns, rows);
  yield 0;
  const [x, y] = [countedAxis(columns), countedAxis(rows, topFirst)];
  return { heights: heightsOver(x, y, (row, column) => heightIn(at(row, column), row, column)), counted: true };
}
