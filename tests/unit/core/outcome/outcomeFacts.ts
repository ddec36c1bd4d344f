import { type Scenario, simulate, type Trajectory } from '../../../../src';
import { isFar } from '../../../../src/core/far';
import type { Objective } from '../../../../src/core/objective';
import type { Surface } from '../../../../src/core/types';
import { decrementAt } from './outcomeGround';
import type { Reading } from './outcomeReading';
import { apart, spreadOf } from './outcomeSeen';

/** Two places this near on the map are one minimum. */
const SAME = 1e-3;
/** Distances and values agree but for rounding, and for how exactly a place off the list can be found. */
const AGREES = 1e-4;
/** How well the way to a minimum that is not in the list is known, in maps and as a part of it. */
const UNMARKED = [0.002, 0.3] as const;
/** How high above the bottom, as a part of what was gained, a route may be that has arrived. */
const SINCE = 0.05;
/** A width may be measured over more or fewer of the last updates. */
const WIDTHS = [0.3, 3] as const;
/** Of fewer updates than this a width may be that of the whole route. */
const FEW = 16;
/** Decrements below so many units in the last place of J are below its rounding, terms that cancel in it included. */
const ROUNDING = 64 * Number.EPSILON;
/** Squares of numbers that are about to vanish say nothing. */
const UNDERFLOW = 1e-300;
/** How many updates an ended run is let go on for, to see whether anything was left to gain. */
const GOES_ON = 300;

const AT_MINIMA: readonly string[] = ['converged', 'settling', 'wandering'];

const plain = (place: { x: number; y: number }, x: number, y: number): number => Math.hypot(place.x - x, place.y - y);
const differs = (a: number | undefined, b: number, scale: number): boolean =>
  a === undefined || !(Math.abs(a - b) <= AGREES * scale);

/** What is wrong in the figures that an outcome tells beside its kind. */
export function wrongFacts({ surface }: Objective, route: Trajectory, { bottom }: Reading): readonly string[] {
  const { outcome, length, x, y, gradNorm } = route;
  const end = length - 1;
  const [ex, ey] = [x[end]!, y[end]!];
  const wrong: string[] = [];
  const { domain, minima } = surface;
  const size = Math.hypot(domain[1] - domain[0], domain[3] - domain[2]);
  if (!Object.is(outcome.gradNorm, gradNorm[end])) wrong.push(`gradNorm ${outcome.gradNorm}, not ${gradNorm[end]}`);
  if (outcome.kind === 'diverged') return wrong;
  const said = outcome.minimum === undefined ? undefined : minima[outcome.minimum];
  if (outcome.minimum !== undefined && !said) return [...wrong, `no minimum ${outcome.minimum} in the list`];
  const lowest = Math.min(...minima.map(({ value }) => value));
  const deepest = minima.filter(({ value }) => value <= lowest + 1e-9 * Math.max(1, Math.abs(lowest)));

  if (AT_MINIMA.includes(outcome.kind)) {
    const quarter = Math.floor((3 * end) / 4);
    const last = spreadOf(surface, route, quarter, end);
    const [mx, my] = outcome.kind === 'wandering' ? last.middle : [ex, ey];
    const spread = outcome.kind === 'wandering' ? last.rmsPlain : 0;
    const listed = bottom && minima.findIndex((low) => apart(surface, low.x - bottom.x, low.y - bottom.y) < SAME);
    if (said && outcome.kind !== 'wandering' && bottom?.shape === 'hollow' && listed !== outcome.minimum)
      wrong.push(
        `minimum ${outcome.minimum}, but what lies below is (${bottom.x}, ${bottom.y}), ${listed} in the list`,
      );
    if (said && outcome.kind === 'wandering') {
      const nearest = Math.min(...minima.map((low) => apart(surface, low.x - mx, low.y - my)));
      if (apart(surface, said.x - mx, said.y - my) > nearest + 0.02)
        wrong.push(`wanders about minimum ${outcome.minimum}, but another is nearer to (${mx}, ${my})`);
    }
    if (
      said &&
      differs(outcome.distance, plain(said, ex, ey), size) &&
      differs(outcome.distance, plain(said, mx, my), size + spread / AGREES)
    )
      wrong.push(`distance ${outcome.distance} to minimum ${outcome.minimum}, not ${plain(said, ex, ey)}`);
    if (!said && outcome.kind !== 'wandering' && bottom?.shape === 'hollow') {
      if (listed !== undefined && listed >= 0) wrong.push(`minimum ${listed} is not named`);
      const distance = plain(bottom, ex, ey);
      if (differs(outcome.distance, distance, Math.max(UNMARKED[0] * size, UNMARKED[1] * distance) / AGREES))
        wrong.push(`distance ${outcome.distance} to (${bottom.x}, ${bottom.y}), not ${plain(bottom, ex, ey)}`);
      const off = !(bottom.x >= domain[0] && bottom.x <= domain[1] && bottom.y >= domain[2] && bottom.y <= domain[3]);
      const where = minima.length === 0 ? undefined : off ? 'off' : 'unmarked';
      if (outcome.unlisted !== where) wrong.push(`unlisted ${outcome.unlisted}, not ${where}`);
    }
    if (minima.length === 0 && outcome.lowest !== undefined) wrong.push('lowest, though none is listed');
    const value = said?.value ?? (bottom?.shape === 'hollow' ? bottom.value : undefined);
    if (minima.length > 0 && value !== undefined) {
      const tells = value <= lowest + 1e-6 * Math.max(1e-3, Math.abs(lowest));
      const mayTell = Math.abs(value - lowest) < 1e-6 * Math.max(1e-3, Math.abs(lowest));
      if (outcome.lowest !== tells && !mayTell) wrong.push(`lowest ${outcome.lowest}, not ${tells}`);
    }
  } else {
    if (said || outcome.lowest !== undefined || outcome.unlisted !== undefined)
      wrong.push(`${outcome.kind} tells of a minimum that it is at`);
    const nearest = Math.min(...deepest.map((low) => plain(low, ex, ey)));
    if (minima.length > 0 && differs(outcome.distance, nearest, Math.max(size, nearest)))
      wrong.push(`distance ${outcome.distance} to the nearest of the lowest, not ${nearest}`);
    if (minima.length === 0 && outcome.distance !== undefined) wrong.push('a distance to none');
  }
  return [...wrong, ...wrongWidth(surface, route), ...wrongSince(route, bottom)];
}

/** Whether the route has been near the bottom ever since the update that it says. */
function wrongSince({ outcome, loss, length }: Trajectory, bottom: Reading['bottom']): readonly string[] {
  const { kind, at } = outcome;
  if (kind !== 'converged') return at === undefined ? [] : [`${kind} since ${at}`];
  if (at === undefined || !(at >= 0 && at < length)) return [`converged since ${at}`];
  const gained = loss.reduce((a, b) => Math.max(a, b)) - (bottom?.value ?? loss[length - 1]!);
  const away = loss.subarray(at).some((value) => value - bottom!.value > SINCE * gained + 1e-12 * Math.abs(value));
  return bottom && away ? [`converged since ${at}, but has been higher after that`] : [];
}

function wrongWidth(surface: Surface, route: Trajectory): readonly string[] {
  const { kind, width } = route.outcome;
  const end = route.length - 1;
  if (kind !== 'oscillating' && kind !== 'wandering') return width === undefined ? [] : [`${kind} with a width`];
  const from = end < FEW ? 0 : Math.floor((3 * end) / 4);
  const xs = route.x.subarray(Math.min(from, end - 1), end + 1);
  const ys = route.y.subarray(Math.min(from, end - 1), end + 1);
  const extent = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const seen = kind === 'wandering' ? spreadOf(surface, route, from, end).rmsPlain : extent;
  const stride = Math.hypot(route.x[end]! - route.x[end - 1]!, route.y[end]! - route.y[end - 1]!);
  const fits =
    width !== undefined && width >= WIDTHS[0] * Math.min(seen, stride) && width <= WIDTHS[1] * seen && width > 0;
  return fits ? [] : [`width ${width} of ${kind}, not about ${seen}`];
}

/** What is wrong in where a run ended: too early, too late, or lost without being so. */
export function wrongEnd(
  { surface, samples }: Objective,
  scenario: Scenario,
  place: number,
  route: Trajectory,
): readonly string[] {
  const { steps, stop, runs } = scenario;
  const spec = runs[place]!;
  const { x, y, loss, length, outcome } = route;
  const end = length - 1;
  const [ex, ey] = [x[end]!, y[end]!];
  const far = isFar(surface, ex, ey);
  const finite = [x, y, loss].every((column) => column.subarray(0, end).every(Number.isFinite));
  if (!finite) return ['a row before the last is not finite'];
  if (outcome.kind === 'diverged') {
    if (outcome.at !== (far || !Number.isFinite(loss[end]!) ? end : length))
      return [`left at ${outcome.at}, not ${end}`];
    return [];
  }
  if (far) return ['has left the map'];
  if (end === steps || typeof stop === 'number') return [];
  if (stop === 'off') return [`ended after ${end} of ${steps} updates, though stop is off`];
  if (spec.batch !== 'full' && spec.batch < samples) return [`ended after ${end} updates, though gradients are noisy`];
  const before = Array.from({ length: end }, (_, k) => k).filter((k) => x[k] === ex && y[k] === ey);
  const decrements = [end, end - 1, end - 2].map((k) => (k >= 0 ? decrementAt(surface, x[k]!, y[k]!) : 0));
  const low = decrements.every((value) => value <= ROUNDING * Math.abs(loss[end]!) || value < UNDERFLOW);
  const wrong: string[] = [];
  if (before.length === 0 && !low)
    wrong.push(`ended after ${end}: θ is new and the decrements are ${decrements.join(', ')} at J ${loss[end]}`);
  const [onward] = simulate({ ...scenario, steps: Math.min(steps, end + GOES_ON), stop: 'off', runs: [spec] });
  if (low) {
    // A schedule may raise the rate again, so that the route leaves what it had reached.
    if (spec.schedule) return wrong;
    const gained = loss[end]! - onward!.loss.subarray(end).reduce((a, b) => Math.min(a, b));
    if (gained > 1e-12 * Math.max(Math.abs(loss[end]!), Math.abs(loss[0]! - loss[end]!)))
      wrong.push(`ended after ${end}, but going on lowers J by ${gained}`);
    return wrong;
  }
  const isNew = (k: number): boolean => {
    for (let t = before[0]!; t <= end; t++) if (x[t] === onward!.x[k] && y[t] === onward!.y[k]) return false;
    return true;
  };
  for (let k = end + 1; k < onward!.length; k++)
    if (isNew(k)) return [...wrong, `ended after ${end}, but θ is new at ${k}: (${onward!.x[k]}, ${onward!.y[k]})`];
  return wrong;
}
