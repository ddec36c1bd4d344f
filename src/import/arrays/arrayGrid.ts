import { countedAxis, FEWEST, MOST } from '../axis';
import { FileError } from '../flaw';
import { checkSize, type GridFile, heightsOver } from '../heights';
import { orderOfPlaces } from '../orderOfPlaces';
import { gridOfPlaces } from '../scattered';
import { within } from '../share';
import { gridNumber, type NumberArray } from './stored';

/** The columns of an array that names each place: x, y and the height. */
export const PLACES = 3;

/** Rows between two words about the progress. */
const STRIDE = 8000;

/** The columns of an array that names each place. Yields the share that is read. */
function* columnsOf(rows: number, at: NumberArray['at']): Generator<number, Float64Array[]> {
  const columns = Array.from({ length: PLACES }, () => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    for (const [column, values] of columns.entries()) values[row] = at(row, column);
    if (row % STRIDE === STRIDE - 1) yield row / rows;
  }
  return columns;
}

/** Whether an array is most likely a grid: by its size or, where that is as of places, by what comes with what. */
export function* isLikelyGrid({ rows, columns, at }: NumberArray): Generator<number, boolean> {
  if (columns !== PLACES) return Math.min(rows, columns) >= FEWEST && Math.max(rows, columns) <= MOST;
  if (rows > MOST * MOST) return false;
  const read = yield* within(0, 0.5, columnsOf(rows, at));
  return (yield* within(0.5, 1, orderOfPlaces(read))) !== undefined;
}

/** The number at a row and a column of an array, as one of a grid. */
const heightAt =
  ({ at }: NumberArray): NumberArray['at'] =>
  (row, column) =>
    gridNumber(at(row, column), row, column);

/** A grid of an array with three columns, x, y and the height of each place. Yields the share that is read. */
export function* gridOfPlacesIn(array: NumberArray): Generator<number, GridFile> {
  const { rows } = array;
  if (rows > MOST * MOST) throw new FileError({ reason: 'cells', limit: MOST * MOST });
  const read = yield* within(0, 0.5, columnsOf(rows, heightAt(array)));
  const [x, y, z] = (yield* within(0.5, 0.6, orderOfPlaces(read))) ?? [0, 1, 2];
  const lines = Array.from({ length: rows }, (_, row) => row + 1);
  const places = { lines, x: read[x]!, y: read[y]!, z: read[z]! };
  return { heights: yield* within(0.6, 1, gridOfPlaces(places)), counted: false };
}

/**
 * A grid of an array: its first index counts the rows, from the lowest y up, as contour plots take it.
 * @param topFirst whether the first row is the one with the highest y
 * @param firstAcross whether the first index runs along x instead
 */
export function* gridOfArray(array: NumberArray, topFirst: boolean, firstAcross: boolean): Generator<number, GridFile> {
  const [columns, rows] = firstAcross ? [array.rows, array.columns] : [array.columns, array.rows];
  checkSize(columns, rows);
  yield 0;
  const height = heightAt(array);
  const turned: typeof height = (row, column) => height(column, row);
  const heights = heightsOver(countedAxis(columns), countedAxis(rows, topFirst), firstAcross ? turned : height);
  return { heights, counted: true };
}
