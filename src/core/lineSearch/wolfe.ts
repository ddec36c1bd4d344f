import { fallsEnough, SEARCH_ROUNDING } from './armijo';
import { lowestOfCubic } from './cubic';
import type { Ray, Trial } from './ray';

/** Trials after which a search takes the best that it has, as in torch.optim.LBFGS. */
const TRIALS = 25;

/** How many times longer a stride may become from one trial to the next. */
const LONGER = 10;

/** What a search asks of a stride. */
export interface Wolfe {
  /** The part of the descent that the first slope promises which the loss must make. */
  readonly c1: number;
  /** The part of the first slope that may be left. */
  readonly c2: number;
  /** The width below which a bracket is narrowed no further. */
  readonly narrowest?: number;
}

/**
 * The strong Wolfe conditions: sufficient decrease, and |φ′(α)| ≤ c₂|φ′(0)|.
 * Wolfe, "Convergence conditions for ascent methods", 1969.
 */
export const isStrong = (ray: Ray, trial: Trial, { c1, c2 }: Wolfe): boolean =>
  fallsEnough(ray, trial, c1) && Math.abs(trial.slope) <= c2 * Math.abs(ray.start.slope);

/** Whether a trial lies higher than another by more than rounding. */
const isHigher = (trial: Trial, other: Trial): boolean =>
  trial.value - other.value > SEARCH_ROUNDING * Math.abs(other.value);

/** A place between two trials: the cubic's lowest, or halfway; a tenth of the way where the far one is not finite. */
function between(low: Trial, high: Trial, halve: boolean): number {
  const width = high.alpha - low.alpha;
  if (!Number.isFinite(high.value + high.slope)) return low.alpha + width / LONGER;
  const lowest = lowestOfCubic(low, high);
  const inside = (lowest - low.alpha) * (high.alpha - lowest) > 0;
  return inside && !halve ? lowest : low.alpha + width / 2;
}

/** Narrows a bracket whose end `low` falls enough and lies lowest so far. */
function zoom(ray: Ray, from: Trial, to: Trial, wolfe: Wolfe, trials: number): Trial {
  const { c1, narrowest = 0 } = wolfe;
  let low = from;
  let high = to;
  // The widths one and two trials ago: interpolation that does not halve the bracket in two makes way for bisection.
  let last = Number.POSITIVE_INFINITY;
  let before = Number.POSITIVE_INFINITY;
  for (let left = trials; left > 0; left--) {
    const width = Math.abs(high.alpha - low.alpha);
    const alpha = between(low, high, width > before / 2);
    before = last;
    last = width;
    if (width < narrowest || ray.isSame(alpha, low.alpha) || ray.isSame(alpha, high.alpha)) return low;
    const trial = ray.at(alpha);
    if (isStrong(ray, trial, wolfe)) return trial;
    if (!fallsEnough(ray, trial, c1) || isHigher(trial, low)) {
      high = trial;
    } else {
      if (trial.slope * (high.alpha - low.alpha) >= 0) high = low;
      low = trial;
    }
  }
  return low;
}

/** The next stride where the loss still falls at `trial`: the cubic's lowest beyond it, within bounds. */
function beyond(before: Trial, trial: Trial): number {
  const longest = LONGER * trial.alpha;
  const lowest = lowestOfCubic(before, trial);
  if (!(lowest > trial.alpha)) return longest;
  return Math.min(longest, Math.max(lowest, trial.alpha + (trial.alpha - before.alpha) / 100));
}

/** Whether a stride promises less descent than rounding lets one see. */
export const isUnseen = ({ start }: Ray, alpha: number): boolean =>
  -start.slope * alpha <= Number.EPSILON * Math.abs(start.value);

/**
 * A stride that meets the strong Wolfe conditions: Nocedal and Wright, "Numerical Optimization", 2006, algorithms 3.5
 * and 3.6. On a quadratic the trial after the first is exactly its lowest point, unless that is over ten times farther.
 * Where 25 trials don't suffice, or doubles no longer tell the bracket's ends apart, the lowest of them that falls
 * enough; none where none does.
 * @param first the stride to try first; none is found where it is not above 0
 */
export function searchWolfe(ray: Ray, first: number, wolfe: Wolfe): Trial | undefined {
  const { start } = ray;
  const found = (trial: Trial): Trial | undefined => (trial === start ? undefined : trial);
  if (!(start.slope < 0 && first > 0)) return undefined;
  let before = start;
  let alpha = first;
  for (let left = TRIALS - 1; left >= 0; left--) {
    const trial = ray.at(alpha);
    if (isStrong(ray, trial, wolfe)) return trial;
    const higher = before !== start && isHigher(trial, before);
    if (higher || !fallsEnough(ray, trial, wolfe.c1)) return found(zoom(ray, before, trial, wolfe, left));
    if (trial.slope >= 0) return found(zoom(ray, trial, before, wolfe, left));
    alpha = beyond(before, trial);
    before = trial;
  }
  return found(before);
}
