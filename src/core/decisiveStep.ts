import { descend } from './minima/descend';
import { norm } from './norm';
import { partsOf } from './outcome/minima';
import type { Trajectory } from './trajectory';
import type { Minimum, Surface } from './types';

/** The step that decided where a route ended, and where on its way it left one basin for another. */
export interface DecisiveStep {
  /** The update that makes it, from 1. */
  readonly step: number;
  readonly x: number;
  readonly y: number;
}

/** The decisive step of one of several routes. */
export interface Decided extends DecisiveStep {
  readonly place: number;
  readonly trajectory: Trajectory;
}

/** Places on a route that are tried at most: all of a short route's, evenly spread ones of a long one's. */
const TRIED = 240;
/** Samples of data that the descents of one search may run over; one descent evaluates about so many losses. */
const WORK = 4e6;
const EVALUATIONS = 100;
/** The longest small stride, in parts of the map. */
const REACH = 1 / 100;
/** How near two minima must be to be the same, in parts of the map. */
const SAME = 0.01;
/** Halvings that look for the place where the step crosses. */
const HALVINGS = 14;

/** The ends after which it can be said in which minimum a route is. */
const ENDED: readonly string[] = ['converged', 'settling'];

/** What has been found of a route: several pictures of it ask, and a search takes its time. */
const known = new WeakMap<Trajectory, { readonly found: DecisiveStep | undefined }>();

/**
 * The step after which small strides would have led where the route ended, and before which elsewhere; none where small
 * strides from the start lead to the same minimum, or where the route ended in none. Of a long route only some places are
 * tried, and those between two that differ by halving, so that its cost is bounded. A turn is one descent.
 */
export function* decisiveStep(route: Trajectory, surface: Surface): Generator<undefined, DecisiveStep | undefined> {
  const before = known.get(route);
  if (before) return before.found;
  const found = yield* search(route, surface);
  known.set(route, { found });
  return found;
}

/** Of the routes at some places the first that has a decisive step, and that step. */
export function* firstDecided(
  trajectories: readonly Trajectory[],
  surface: Surface,
  places: Iterable<number> = trajectories.keys(),
): Generator<undefined, Decided | undefined> {
  for (const place of places) {
    const trajectory = trajectories[place];
    const found = trajectory && (yield* decisiveStep(trajectory, surface));
    if (found) return { ...found, place, trajectory };
  }
  return undefined;
}

function* search(route: Trajectory, surface: Surface): Generator<undefined, DecisiveStep | undefined> {
  const { x, y, length, outcome } = route;
  const last = length - 1;
  if (!ENDED.includes(outcome.kind) || last < 1) return undefined;
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const reach = Math.min(xmax - xmin, ymax - ymin) * REACH;
  const from = (px: number, py: number): Minimum => descend(surface, [px, py], [reach, reach]);
  const isSame = (a: Minimum, b: Minimum): boolean => partsOf(surface, a.x - b.x, a.y - b.y) < SAME;
  const isMinimum = ({ x: px, y: py }: Minimum): boolean => {
    const slope = new Float64Array(2);
    surface.gradient(px, py, slope);
    return norm(slope[0]!, slope[1]!) <= 1e-6 * (norm(xmax - xmin, ymax - ymin) + steepest);
  };
  let steepest = 0;
  for (let k = 0; k < length; k++) if (route.gradNorm[k]! > steepest) steepest = route.gradNorm[k]!;

  const end = from(x[last]!, y[last]!);
  yield;
  const origin = from(x[0]!, y[0]!);
  yield;
  if (isSame(end, origin) || !isMinimum(end) || !isMinimum(origin)) return undefined;
  const leadsToEnd = (px: number, py: number): boolean => isSame(from(px, py), end);

  const most = Math.max(8, Math.min(TRIED, Math.floor(WORK / (EVALUATIONS * (surface.scans ?? 1)))));
  const stride = Math.ceil(last / most);
  let after = last;
  let before = last - stride;
  while (before > 0 && leadsToEnd(x[before]!, y[before]!)) {
    after = before;
    before -= stride;
    yield;
  }
  before = Math.max(0, before);
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (leadsToEnd(x[middle]!, y[middle]!)) after = middle;
    else before = middle;
    yield;
  }
  const [x0, y0, dx, dy] = [x[before]!, y[before]!, x[after]! - x[before]!, y[after]! - y[before]!];
  let low = 0;
  let high = 1;
  for (let k = 0; k < HALVINGS; k++) {
    const share = (low + high) / 2;
    if (leadsToEnd(x0 + share * dx, y0 + share * dy)) high = share;
    else low = share;
    yield;
  }
  return { step: after, x: x0 + high * dx, y: y0 + high * dy };
}
