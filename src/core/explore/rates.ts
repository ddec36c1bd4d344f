import { optimizerOf } from '../catalogue';
import { lrAt, positionOf } from '../lrScale';
import type { Objective } from '../objective';
import type { BatchSize, RunSpec, Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import { ratesOn } from '../stride';
import type { Policy } from './experiment';
import { quantile } from './statistics';
import { type Mode, modesOf } from './theory/modes';
import { bestRateFor } from './theory/noisyQuadratic';

/** How many samples a batch holds. */
export const sizeOf = (batch: BatchSize, samples: number): number =>
  batch === 'full' ? samples : Math.min(batch, samples);

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

/** The rate that the noisy quadratic model calls best for a size of batch, of those that come to rest without noise. */
export function rateByTheory(modes: readonly Mode[], batch: number, target: number): number | undefined {
  const last = positionOf(2 / Math.max(...modes.map(({ curvature }) => curvature)));
  return bestRateFor(modes, between(last - REST, last, 1), batch, target);
}

/** Distances between the rates that a search tries, in positions of the slider: first over all of it, then about the best. */
const STRIDES = [25, 10, 4] as const;

/**
 * A rate by trying: that with the fewest updates to the target, in the median over the draws.
 * @param updates runs a rate with draws that are not those reported, and gives the updates of each
 */
function* searched(
  [low, high]: readonly [number, number],
  updates: (rate: number) => Sliced<readonly number[]>,
): Sliced<number | undefined> {
  let [first, last] = [positionOf(low), positionOf(high)];
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const stride of STRIDES) {
    for (const rate of between(first, last, stride)) {
      const sorted = [...(yield* updates(rate))].sort((a, b) => a - b);
      const median = quantile(sorted, 0.5);
      if (median < fewest) [best, fewest] = [rate, median];
    }
    if (best === undefined) return undefined;
    [first, last] = [positionOf(best) - stride, positionOf(best) + stride];
  }
  return best;
}

/** What the rate of a batch is chosen for. */
interface Choice {
  readonly policy: Policy;
  readonly target: number;
  readonly start: Scenario['start'];
  readonly objective: Objective;
  /** The route as the reader has set it. */
  readonly route: RunSpec;
}

/**
 * The learning rate for a size of batch; undefined where none comes to the target.
 * @param updates see `searched`
 */
export function* rateFor(
  { policy, target, start, objective, route }: Choice,
  batch: BatchSize,
  updates: (rate: number) => Sliced<readonly number[]>,
): Sliced<number | undefined> {
  const { samples, surface } = objective;
  const size = sizeOf(batch, samples);
  if (policy !== 'tuned') return rateByRule(policy, route.params.lr!, size / sizeOf(route.batch, samples));
  const modes = isPlainDescent(route) ? modesOf(objective, start) : undefined;
  if (modes) return rateByTheory(modes, size, target);
  return yield* searched(ratesOn(optimizerOf(route).stride, surface), updates);
}
