import type { Columns } from './columns';
import { norm } from './norm';
import { DEFAULT_STOP, tolerance } from './stop';
import type { Surface } from './types';

/** Where a run ended, in the words of the field. `at` is an update. */
export type Outcome =
  /** The loss has hardly changed since `at` and a known minimum is near; `minimum` is its place in the surface's list. */
  | {
      readonly kind: 'converged';
      readonly at: number;
      readonly minimum: number;
      readonly lowest: boolean;
      readonly distance: number;
    }
  /** The same on a surface whose minima are not known: the slope and the curvature at the end say that one is near. */
  | {
      readonly kind: 'converged';
      readonly at: number;
      readonly minimum?: undefined;
      readonly lowest?: undefined;
      readonly distance?: undefined;
    }
  /** The loss has hardly changed since `at` and no minimum is near. */
  | { readonly kind: 'stalled'; readonly at: number }
  /** Out of steps, moving, the loss no longer falling. */
  | { readonly kind: 'oscillating' }
  /** Out of steps, the loss still falling. */
  | { readonly kind: 'descending' }
  /** Update `at` gave a number that is not finite, or a place farther than 1000 maps from the map's centre. */
  | { readonly kind: 'diverged'; readonly at: number };

/** How near a minimum counts as there, as a part of the map's width and height. */
const NEAR = 0.02;

/** Losses closer than this, relative to the spread of the minima, count as equally low. */
const TIE = 1e-9;

/** The part of the loss gained so far that counts as still falling. */
const ENOUGH = 0.01;

/** The nearest minimum, by distance in parts of the map, and whether none is lower. */
export function nearestMinimum(surface: Surface, x: number, y: number) {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  let nearest: { minimum: number; lowest: boolean; distance: number; parts: number } | undefined;
  const lowest = Math.min(...surface.minima.map(({ value }) => value));
  const highest = Math.max(...surface.minima.map(({ value }) => value));
  surface.minima.forEach((m, minimum) => {
    const parts = norm((x - m.x) / (xmax - xmin), (y - m.y) / (ymax - ymin));
    if (nearest && nearest.parts <= parts) return;
    const distance = norm(x - m.x, y - m.y);
    const tied = m.value - lowest <= TIE * Math.max(1, highest - lowest);
    nearest = { minimum, distance, parts, lowest: m.lowest ?? tied };
  });
  return nearest;
}

/**
 * Whether the surface is shaped like a bowl at a point and the bowl's bottom is near: where its curvature is positive
 * in every direction, Newton's step leads there.
 */
function isNearBottom({ gradient, hessian, domain }: Surface, x: number, y: number): boolean {
  const [xmin, xmax, ymin, ymax] = domain;
  const g = new Float64Array(2);
  const h = new Float64Array(3);
  gradient(x, y, g);
  hessian(x, y, h);
  const determinant = h[0]! * h[2]! - h[1]! * h[1]!;
  if (!(h[0]! > 0 && determinant > 0)) return false;
  const sx = (h[2]! * g[0]! - h[1]! * g[1]!) / determinant;
  const sy = (h[0]! * g[1]! - h[1]! * g[0]!) / determinant;
  return norm(sx / (xmax - xmin), sy / (ymax - ymin)) <= NEAR;
}

/**
 * The outcome of a run whose loss kept still since update `at`; none where it swings from wall to wall, far from any
 * known minimum: there the slope that its last move crossed is too steep, and the move too long, for the loss to keep
 * still by anything but symmetry.
 * @param last the last update made
 * @param rate the relative change of loss that counts as none
 */
export function settle(
  surface: Surface,
  columns: Columns,
  last: number,
  at: number,
  rate: number,
): Outcome | undefined {
  const x = columns.x[last]!;
  const y = columns.y[last]!;
  const nearest = nearestMinimum(surface, x, y);
  if (!nearest && isNearBottom(surface, x, y)) return { kind: 'converged', at };
  if (!nearest || nearest.parts > NEAR) {
    const move = norm(x - columns.x[last - 1]!, y - columns.y[last - 1]!);
    const none = tolerance(Math.max(rate, DEFAULT_STOP), columns.loss[last]!, columns.loss[0]!);
    return columns.gradNorm[last - 1]! * move > none ? undefined : { kind: 'stalled', at };
  }
  const { minimum, lowest, distance } = nearest;
  return { kind: 'converged', at, minimum, lowest, distance };
}

/**
 * Whether a run out of steps has come to rest all the same, too late for its loss to show it: the last update moved
 * nothing, and the slope promises no gain from another move like the one that ended where the loss kept still.
 */
export function rests({ x, y, loss, gradNorm }: Columns, last: number, at: number, rate: number): boolean {
  if (at === 0 || x[last] !== x[last - 1] || y[last] !== y[last - 1]) return false;
  const move = norm(x[last]! - x[at - 1]!, y[last]! - y[at - 1]!);
  return gradNorm[last]! * move <= tolerance(rate, loss[last]!, loss[0]!);
}

/**
 * The outcome of a run that used up its steps: still falling if the mean loss of the last quarter lies below the mean
 * of the quarter before by more than the last quarter's standard deviation, or if the last quarter only ever falls, and
 * by enough: a run that finds its valley late spreads widely without swinging.
 * @param loss the run's losses, from the start on
 */
export function outOfSteps(loss: Float64Array): Outcome {
  const n = loss.length;
  const quarter = Math.max(1, Math.floor((n - 1) / 4));
  let before = 0;
  let last = 0;
  for (let k = 1; k <= quarter; k++) {
    last += loss[n - k]! / quarter;
    before += loss[n - quarter - k]! / quarter;
  }
  let variance = 0;
  for (let k = 1; k <= quarter; k++) variance += (loss[n - k]! - last) ** 2 / quarter;
  const end = loss[n - 1]!;
  const only = loss.subarray(n - quarter).every((value, k) => value <= loss[n - quarter - 1 + k]!);
  const late = only && loss[n - quarter - 1]! - end > ENOUGH * Math.abs(loss[0]! - end);
  return { kind: late || before - last > Math.sqrt(variance) ? 'descending' : 'oscillating' };
}
