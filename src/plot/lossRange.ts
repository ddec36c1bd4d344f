import type { Trajectory } from '../core/trajectory';
import type { Domain, Surface } from '../core/types';

/** What the axis of the loss spans: J, or J − base where it is logarithmic. */
export interface LossRange {
  readonly log: boolean;
  /** The lowest loss: what the logarithm is taken above; 0 on a linear axis. */
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

/** So many times the usual spread of the losses still belong on the chart; what is farther off leaves it. */
const SANE = { linear: 3, log: 1000 };
/** Losses of a run that are looked at to learn what is usual. */
const LOOKS = 512;
/** The part of the usual excess below which it counts as none. */
const NOTHING = 1e-16;
/** Losses beyond it leave the chart, so that no difference and no margin leaves the range of doubles. */
const LARGEST = 1e300;
/** A span below it is none: no step divides it. */
const SMALLEST = 1e-280;

/** The losses of a run on the map, lowest first, and that of its start; of many, evenly strided ones. */
function lossesOnMap({ x, y, loss, length }: Trajectory, [xmin, xmax, ymin, ymax]: Domain): Float64Array {
  const stride = Math.max(1, Math.ceil(length / LOOKS));
  const seen: number[] = [];
  for (let i = 0; i < length; i += stride) {
    const here = i === 0 || (x[i]! >= xmin && x[i]! <= xmax && y[i]! >= ymin && y[i]! <= ymax);
    if (here && Math.abs(loss[i]!) <= LARGEST) seen.push(loss[i]!);
  }
  return Float64Array.from(seen).sort();
}

/** The lowest loss, the starts', and what nine in ten updates keep below: all of it of what happens on the map. */
function usualLosses(trajectories: readonly Trajectory[], domain: Domain): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let highest = high;
  for (const trajectory of trajectories) {
    const losses = lossesOnMap(trajectory, domain);
    if (losses.length === 0) continue;
    const start = trajectory.loss[0]!;
    low = Math.min(low, losses[0]!);
    high = Math.max(high, losses[Math.floor(0.9 * (losses.length - 1))]!, Math.abs(start) <= LARGEST ? start : high);
    highest = Math.max(highest, losses.at(-1)!);
  }
  return [low, high > low ? high : highest];
}

/** The span from a to b, widened to all losses within bounds. */
function widened(trajectories: readonly Trajectory[], a: number, b: number, least: number, most: number) {
  let low = a;
  let high = b;
  for (const { loss, length } of trajectories) {
    for (let i = 0; i < length; i++) {
      const value = loss[i]!;
      if (value > high && value <= most) high = value;
      if (value < low && value >= least) low = value;
    }
  }
  return { low, high };
}

/**
 * Fits the axis to what happens on the map, so that a route that flies off does not flatten the others.
 * @param recorded whether some losses are those of trainings, which know nothing of the lowest place of the surface
 */
export function lossRange(
  trajectories: readonly Trajectory[],
  surface: Surface,
  log: boolean,
  recorded = false,
): LossRange {
  const [low, high] = usualLosses(trajectories, surface.domain);
  if (low > high) return { log, base: 0, low: log ? 0.1 : 0, high: 1 };
  const room = SANE[log ? 'log' : 'linear'] * (high - low);
  const below = SANE.linear * (high - low);
  const seen = widened(trajectories, low, high, Math.max(low - below, -LARGEST), Math.min(low + room, LARGEST));
  const lowest = Math.min(...surface.minima.map(({ value }) => value));
  const known = recorded && seen.low > 0 ? 0 : lowest;
  if (log) return logRange(trajectories, known, seen);
  // With the lowest place always on the axis it keeps still while strides change, and a tiny descent looks tiny.
  const bottom = Math.min(seen.low, known);
  const margins = [0.05 * (seen.high - bottom), 0.1 * Math.abs(bottom), 0.5];
  const pad = margins.find((margin) => margin > SMALLEST) ?? 0;
  return { log, base: 0, low: bottom - pad, high: seen.high + pad };
}

function logRange(trajectories: readonly Trajectory[], known: number, seen: { low: number; high: number }): LossRange {
  const base =
    seen.low < known - 1e-9 * (seen.high - seen.low) || known === Number.POSITIVE_INFINITY ? seen.low : known;
  // Below this an excess is the rounding of the loss itself.
  const floor = Math.max(NOTHING * (seen.high - base), Number.EPSILON * Math.abs(base), SMALLEST);
  const high = seen.high - base > floor ? seen.high - base : 1;
  let low = high;
  for (const { loss, length } of trajectories) {
    for (let i = 0; i < length; i++) {
      const excess = loss[i]! - base;
      if (excess < low && excess > floor) low = excess;
    }
  }
  if (low === high) low = high / 10;
  const pad = (high / low) ** 0.04;
  return { log: true, base, low: low / pad, high: high * pad };
}
