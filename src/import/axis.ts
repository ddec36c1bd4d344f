import { FileError } from './flaw';

/** The least and the largest number of nodes along an axis. */
export const FEWEST = 4;
export const MOST = 500;

/** How far a value may stand from its even place, in steps: axes are often written with few digits. */
const TOLERANCE = 0.05;

/** An even axis, and whether the file runs along it downwards. */
export interface Axis {
  readonly first: number;
  readonly step: number;
  readonly count: number;
  readonly reversed: boolean;
}

/** An axis that counts the rows or columns from 0. */
export const countedAxis = (count: number, reversed = false): Axis => ({ first: 0, step: 1, count, reversed });

/**
 * Values as an even axis, upwards; each may stand up to a twentieth of a step from its place.
 * @param place the row and column of the file in which the value at an index stands, if it stands in one
 */
export function evenAxis(
  values: readonly number[],
  place: (index: number) => { row?: number; column?: number } = () => ({}),
): Axis {
  const count = values.length;
  const [from, to] = [values[0] ?? 0, values[count - 1] ?? 0];
  const step = (to - from) / (count - 1);
  const even = step !== 0 && Number.isFinite(step) && from + step !== from && to - step !== to;
  const stray = values.findIndex((value, i) => !(Math.abs(value - (from + i * step)) <= TOLERANCE * Math.abs(step)));
  if (!even || stray >= 0) {
    const index = Math.max(1, stray);
    throw new FileError({ reason: 'uneven', ...place(index), given: String(values[index] ?? '') });
  }
  return step > 0 ? { first: from, step, count, reversed: false } : { first: to, step: -step, count, reversed: true };
}
