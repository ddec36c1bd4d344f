import type { Columns } from '../columns';
import { norm } from '../norm';
import type { Surface } from '../types';
import { partsOf } from './minima';

/** How a run moved and what its loss did in its last quarter, against the quarters before. */
export interface Motion {
  /**
   * Whether the mean loss of the last quarter lies below that of the quarter before by more than the last one's standard
   * deviation; or at all, where the last quarter only ever falls, since a run that finds its valley late spreads widely
   * without swinging; or what is left above a minimum has halved. Not where next to nothing is gained of what such moves
   * down such slopes could gain: that is a swing.
   */
  readonly falling: boolean;
  /** Whether the mean loss rises from quarter to quarter and ends above the start's. */
  readonly rising: boolean;
  /** What the last quarter gained. */
  readonly fall: number;
  /** Whether its last updates moved as good as nothing. */
  readonly still: boolean;
  /** The middle of the last quarter, and the root mean square distance from it in the plane's units. */
  readonly x: number;
  readonly y: number;
  readonly spread: number;
  /** The same distance in parts of the map. */
  readonly around: number;
  /** The diagonal of the box around the last quarter, at least two moves, in the plane's units and in parts. */
  readonly width: number;
  readonly parts: number;
}

function meanOf(column: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += column[k]! / (to - from);
  return sum;
}

function deviationOf(column: Float64Array, from: number, to: number, mean: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += (column[k]! - mean) ** 2 / (to - from);
  return Math.sqrt(sum);
}

function onlyFalls(loss: Float64Array, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (loss[k]! > loss[k - 1]!) return false;
  return loss[end - 1]! < loss[from - 1]!;
}

/** The slopes along the way from row `from` on, times the lengths of the moves: the most that they could gain. */
function effort({ x, y, gradNorm }: Columns, from: number, end: number): number {
  let sum = 0;
  for (let k = from; k < end; k++) sum += gradNorm[k - 1]! * norm(x[k]! - x[k - 1]!, y[k]! - y[k - 1]!);
  return sum;
}

/** How far a column reaches over some rows. */
function reachOf(column: Float64Array, from: number, end: number): number {
  let least = column[from]!;
  let most = least;
  for (let k = from + 1; k < end; k++) {
    least = Math.min(least, column[k]!);
    most = Math.max(most, column[k]!);
  }
  return most - least;
}

/** Whether some rows of a run lie within a box whose diagonal is at most so many parts of the map. */
export const isNarrow = (surface: Surface, { x, y }: Columns, from: number, end: number, parts: number): boolean =>
  partsOf(surface, reachOf(x, from, end), reachOf(y, from, end)) <= parts;

/** The part of the effort that counts as a gain, and of the rise since the start that counts as rising on. */
const GAIN = 1e-4;
const RISE = 1e-3;

/** Moves of a smaller part of the map are as good as none. */
const STILL = 1e-9;

/** Updates that must not have moved for a run to be still: Rprop, for one, rests where it turns. */
const REST = 3;

/**
 * @param end rows of the run that count; at least two
 * @param floor the loss of the minimum that it is near, if any
 */
export function motionOf(surface: Surface, columns: Columns, end: number, floor = Number.NEGATIVE_INFINITY): Motion {
  const { x: xs, y: ys, loss } = columns;
  const quarter = Math.max(1, Math.floor((end - 1) / 4));
  const from = end - quarter;
  const means: number[] = [];
  for (let to = end; to >= quarter && means.length < 4; to -= quarter) means.push(meanOf(loss, to - quarter, to));
  const [mean = 0, before = 0] = means;
  const deviation = deviationOf(loss, from, end, mean);
  const risesAlong = means.every((one, i) => i === 0 || one < means[i - 1]!);
  const falls =
    before - mean > deviation || (before > mean && (onlyFalls(loss, from, end) || before - floor > 2 * (mean - floor)));
  const x = meanOf(xs, from, end);
  const y = meanOf(ys, from, end);
  const [dx, dy] = [deviationOf(xs, from, end, x), deviationOf(ys, from, end, y)];
  const wide = Math.max(0, Math.min(from - 1, end - 3));
  const [width, height] = [reachOf(xs, wide, end), reachOf(ys, wide, end)];
  const rest = Math.max(0, end - 1 - REST);
  const rise = loss[end - 1]! - loss[0]!;
  const fall = Math.max(0, loss[from - 1]! - loss[end - 1]!);
  return {
    falling: falls && Math.max(before - mean, fall) > GAIN * effort(columns, from, end),
    rising: risesAlong && rise > 0 && mean - before > RISE * rise,
    still: isNarrow(surface, columns, rest, end, STILL),
    x,
    y,
    spread: norm(dx, dy),
    around: partsOf(surface, dx, dy),
    width: norm(width, height),
    parts: partsOf(surface, width, height),
    fall,
  };
}
