import type { Heights } from '../core/contents/contents';
import { evenAxis, FEWEST, MOST } from './axis';
import { FileError } from './flaw';
import { heightsOver } from './heights';

/** Coordinates closer than this, in parts of their whole span, are the same one written differently. */
const SAME = 1e-6;

/** Places between two words about the progress. */
const STRIDE = 20_000;

/** The different values of a column, upwards, and how to find the index of each. */
function levelsOf(column: Float64Array): { values: number[]; indexOf(value: number): number } {
  const sorted = Float64Array.from(column).sort();
  const near = SAME * (sorted[sorted.length - 1]! - sorted[0]!);
  const values: number[] = [];
  for (const value of sorted) if (values.length === 0 || value - values.at(-1)! > near) values.push(value);
  const indexOf = (value: number): number => {
    let low = 0;
    let high = values.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (values[middle]! <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { values, indexOf };
}

/** The lines of a file that names each place: the row, x, y and the height there. */
export interface Places {
  readonly lines: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** The grid that places in any order make up: every x with every y once. Yields the share that is done. */
export function* gridOfPlaces({ lines, x, y, z }: Places): Generator<number, Heights> {
  if (lines.length < FEWEST * FEWEST) throw new FileError({ reason: 'few', limit: FEWEST });
  const xs = levelsOf(x);
  yield 0.3;
  const ys = levelsOf(y);
  yield 0.6;
  const [columns, rows] = [xs.values.length, ys.values.length];
  // Before the axes are judged: points without any order have as many values as there are points.
  if (Math.min(columns, rows) < FEWEST) throw new FileError({ reason: 'few', limit: FEWEST });
  if (Math.max(columns, rows) > MOST) throw new FileError({ reason: 'many', limit: MOST });
  const at = new Float64Array(columns * rows).fill(Number.NaN);
  for (const [i, row] of lines.entries()) {
    const node = ys.indexOf(y[i]!) * columns + xs.indexOf(x[i]!);
    if (!Number.isNaN(at[node]!)) throw new FileError({ reason: 'twice', row, given: `x ${x[i]}, y ${y[i]}` });
    at[node] = z[i]!;
    if (i % STRIDE === STRIDE - 1) yield 0.6 + (0.3 * i) / lines.length;
  }
  const hole = at.findIndex(Number.isNaN);
  if (hole >= 0) {
    const [left, low] = [xs.values[hole % columns]!, ys.values[Math.floor(hole / columns)]!];
    throw new FileError({ reason: 'hole', given: `x ${left}, y ${low}` });
  }
  return heightsOver(evenAxis(xs.values), evenAxis(ys.values), (row, column) => at[row * columns + column]!);
}
