import { lrAt, positionOf } from '../lrScale';
import type { RunSpec, Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import type { Policy } from './experiment';
import { FIRST } from './passages';
import { bestRateFor } from './theory/expectation';
import type { SampleMoments } from './theory/sampleMoments';

/** Whether the noisy quadratic model speaks of a route: plain gradient descent with one rate. */
export const isPlainDescent = ({ optimizer, params, schedule }: RunSpec): boolean =>
  optimizer === 'gd' && schedule === undefined && !params.weightDecay;

/** How far below the largest rates are tried, in positions of the slider: down to the hundred-thousandth of it. */
const REST = 500;

/** Each rate of the slider between two ends. */
const between = (first: number, last: number, stride: number): number[] =>
  Array.from({ length: Math.floor((last - first) / stride) + 1 }, (_, i) => lrAt(first + i * stride));

/** The rate of a batch that is `ratio` times the route's own, by a rule. */
export const rateByRule = (policy: Exclude<Policy, 'tuned'>, own: number, ratio: number): number =>
  policy === 'fixed' ? own : policy === 'linear' ? own * ratio : own * Math.sqrt(ratio);

/** What a rate is to do: come to the target from the start, with batches of a size, within so many updates. */
export interface Aim {
  readonly batch: number;
  readonly start: Scenario['start'];
  readonly target: number;
  readonly steps: number;
}

/** The rate that comes to the target first by theory, of those that come to rest without noise. */
export function* rateByTheory(moments: SampleMoments, aim: Aim): Sliced<number | undefined> {
  const last = positionOf(2 / moments.bends.curvatures[0]);
  return yield* bestRateFor(moments, between(last - REST, last, 1), aim, aim.steps);
}

/** Distances between the rates that a search tries, in positions of the slider: first over all of it, then about the best. */
const STRIDES = [25, 10, 4] as const;

/**
 * A rate by trying: that with which the mean loss of some draws comes to the target first, as theory means it. Single draws
 * come there early by luck with rates at which they do not stay.
 * @param arrival runs a rate with draws that are not those reported, no further than to an update, and gives the update at
 * which their mean is at the target, or infinity
 */
export function* rateByTrying(
  [low, high]: readonly [number, number],
  steps: number,
  arrival: (rate: number, limit: number) => Sliced<number>,
): Sliced<number | undefined> {
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let tried = between(positionOf(low), positionOf(high), STRIDES[0]);
  // The first round is made again and longer until one arrives: most rates need not be followed far.
  for (let limit = Math.min(steps, FIRST); best === undefined; limit = Math.min(steps, 2 * limit)) {
    for (const rate of tried) {
      const updates = yield* arrival(rate, Math.min(limit, fewest));
      if (updates < fewest) [best, fewest] = [rate, updates];
    }
    if (limit === steps) break;
  }
  for (const stride of STRIDES.slice(1)) {
    if (best === undefined) return undefined;
    const about = positionOf(best);
    tried = between(
      about - STRIDES[STRIDES.indexOf(stride) - 1]!,
      about + STRIDES[STRIDES.indexOf(stride) - 1]!,
      stride,
    );
    for (const rate of tried) {
      const updates = yield* arrival(rate, fewest);
      if (updates < fewest) [best, fewest] = [rate, updates];
    }
  }
  return best;
}
