import type { Objective } from '../../objective';
import type { Design } from '../design';
import { isPlainDescent, rateByRule, rateByTheory, sizeOf } from '../rates';
import { type BatchLaw, batchLawOf } from './batchLaw';
import { modesOf } from './modes';
import { expectedExcess, expectedUpdates, floorOf } from './noisyQuadratic';

/** What the noisy quadratic model says of each size of batch, in the order of the axis. */
export interface BatchTheory {
  /** The learning rate; not a number where none comes to the target. */
  readonly rates: Float64Array;
  /** The update, no whole number, at which the expected loss has come to the target; infinite where it does not. */
  readonly updates: Float64Array;
  /** The part of the start's excess loss that sampling noise keeps up for ever; infinite where the stride is too long. */
  readonly floors: Float64Array;
  /** Passes over the samples until there: the model takes each draw for a new one, which holds within the first. */
  readonly epochs: Float64Array;
  /** Of the updates, where the rate is the best for each size. */
  readonly law?: BatchLaw;
}

/** What is expected of the sizes of an experiment, or why nothing is. */
export function batchTheoryOf(
  { route, scenario, axes: [{ values }], experiment }: Design,
  objective: Objective,
): BatchTheory | 'curved' | 'optimizer' | 'schedule' {
  if (route.schedule) return 'schedule';
  if (!isPlainDescent(route)) return 'optimizer';
  const modes = modesOf(objective, scenario.start);
  if (!modes) return 'curved';
  const { policy, target } = experiment;
  const excess = expectedExcess(modes, 0, 1, 0);
  const own = sizeOf(route.batch, objective.samples);
  const rates = values.map((size) => {
    if (policy !== 'tuned') return rateByRule(policy, route.params.lr!, size / own);
    return rateByTheory(modes, size, target) ?? Number.NaN;
  });
  const updates = values.map((size, i) => expectedUpdates(modes, rates[i]!, size, target));
  const law = policy === 'tuned' ? batchLawOf(values, updates) : undefined;
  return {
    rates,
    updates,
    floors: values.map((size, i) => floorOf(modes, rates[i]!, size) / excess),
    epochs: values.map((size, i) => (size * updates[i]!) / objective.samples),
    ...(law && { law }),
  };
}
