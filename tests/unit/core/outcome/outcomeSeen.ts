import type { RunSpec, Scenario, Trajectory } from '../../../../src';
import type { Objective } from '../../../../src/core/objective';
import type { Surface } from '../../../../src/core/types';
import { bottomBelow, decrementAt } from './outcomeGround';

/** A distance in maps: along each axis the map's own length is one. */
export function apart({ domain: [xmin, xmax, ymin, ymax] }: Surface, dx: number, dy: number): number {
  return Math.hypot(dx / (xmax - xmin), dy / (ymax - ymin));
}

/** The rows of one part of a route, the first and last of it included. */
export const rowsOf = (column: Float64Array, from: number, to: number): Float64Array =>
  column.subarray(Math.max(0, Math.min(from, to)), to + 1);

export const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The means of the loss over the quarters of the updates made. */
function quartersOf({ loss, length }: Trajectory): readonly number[] {
  const updates = length - 1;
  return [0, 1, 2, 3].map((k) =>
    mean(rowsOf(loss, 1 + Math.floor((k * updates) / 4), Math.floor(((k + 1) * updates) / 4))),
  );
}

/** The middle of a part of a route, its root mean square distance from there and its full extent, both in maps. */
export function spreadOf(surface: Surface, { x, y }: Trajectory, from: number, to: number) {
  const xs = rowsOf(x, from, to);
  const ys = rowsOf(y, from, to);
  const middle = [mean(xs), mean(ys)] as const;
  let squares = 0;
  let plain = 0;
  for (let k = 0; k < xs.length; k++) {
    squares += apart(surface, xs[k]! - middle[0], ys[k]! - middle[1]) ** 2;
    plain += (xs[k]! - middle[0]) ** 2 + (ys[k]! - middle[1]) ** 2;
  }
  const extent = apart(surface, Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return { middle, rms: Math.sqrt(squares / xs.length), rmsPlain: Math.sqrt(plain / xs.length), extent };
}

/** What is seen of a route that has not left the map, in maps and in parts of the loss that it could gain. */
export function look(
  { surface, samples }: Objective,
  { steps, stop }: Scenario,
  { batch }: RunSpec,
  route: Trajectory,
) {
  const { x, y, loss, gradNorm, length } = route;
  const end = length - 1;
  const [ex, ey] = [x[end]!, y[end]!];
  const noisy = batch !== 'full' && batch < samples;
  const low = bottomBelow(surface, ex, ey);
  const highest = loss.reduce((a, b) => Math.max(a, b));
  const floor = low?.value ?? Math.min(...loss);
  const rounding = 1e-15 * Math.abs(loss[end]!);
  const above = (value: number): number => Math.max(0, value - floor - rounding);
  const gain = above(loss[0]!);
  const mostGain = above(highest);
  const gap = above(loss[end]!);
  const decrement = decrementAt(surface, ex, ey);
  const left = Number.isNaN(decrement) ? gap : Math.min(gap, decrement);
  const away = low ? apart(surface, ex - low.x, ey - low.y) : Number.POSITIVE_INFINITY;
  const share = (part: number, whole: number): number => (part === 0 ? 0 : part / whole);
  const still = (count: number): boolean =>
    Array.from({ length: Math.min(end, count) }, (_, k) => end - k).every(
      (t) => x[t] === x[t - 1] && y[t] === y[t - 1],
    );
  const last = Math.max(0, end - Math.max(3, Math.ceil(end / 20)));
  const quarter = Math.floor((3 * end) / 4);
  return {
    surface,
    route,
    end,
    noisy,
    low,
    floor,
    gap,
    gain,
    mostGain,
    away,
    quarter,
    arrived: [share(gap, gain), share(left, mostGain)] as const,
    shareLeft: [share(gap, gain), share(gap, mostGain)] as const,
    tail: rowsOf(loss, last, end).reduce((a, b) => Math.max(a, above(b)), 0),
    tailWidth: Math.max(
      ...Array.from({ length: end - last + 1 }, (_, k) => apart(surface, x[last + k]! - ex, y[last + k]! - ey)),
    ),
    spread: spreadOf(surface, route, Math.min(quarter, Math.max(0, end - 2)), end),
    net: apart(surface, ex - x[quarter]!, ey - y[quarter]!),
    speed: spreadOf(surface, route, quarter, end).extent / Math.max(1, end - quarter),
    fall: (loss[quarter]! - loss[end]!) / Math.max(1, end - quarter),
    quarters: quartersOf(route).map((value) => value - floor),
    stride: end > 0 ? apart(surface, ex - x[end - 1]!, ey - y[end - 1]!) : 0,
    steepest: gradNorm.reduce((a, b) => Math.max(a, b)),
    extent: spreadOf(surface, route, 0, end).extent,
    stands: still(1) && (still(3) || (stop === 'auto' && end < steps)),
  };
}

export type Seen = ReturnType<typeof look>;
