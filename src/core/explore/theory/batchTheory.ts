import type { Objective } from '../../objective';
import type { Sliced } from '../../sliced';
import type { Design } from '../design';
import { isPlainDescent, rateByRule, rateByTheory } from '../rates';
import { sizeOf } from '../size';
import { type BatchLaw, batchLawOf } from './batchLaw';
import { expectationOf, expectedArrival, floorOf } from './expectation';
import { sampleMomentsOf } from './sampleMoments';

/** What is expected of each size of batch, in the order of the axis. */
export interface BatchTheory {
  /** The learning rate; not a number where none comes to the target. */
  readonly rates: Float64Array;
  /** The first update at which the expected loss is at the target; infinite where it is not within the scenario's steps. */
  readonly updates: Float64Array;
  /** The part of the start's excess loss that sampling keeps up for ever; infinite where the stride is too long. */
  readonly floors: Float64Array;
  /** Passes over the samples until there: each batch is taken for a new one, which it is within the first. */
  readonly epochs: Float64Array;
  /** Of the updates, where the rate is the best for each size. */
  readonly law?: BatchLaw;
}

/** What is expected of the sizes of an experiment, or why nothing is. */
export function* batchTheoryOf(
  { route, scenario, axes: [{ values }], experiment }: Design,
  objective: Objective,
): Sliced<BatchTheory | 'lowest' | 'curved' | 'optimizer' | 'schedule'> {
  if (route.schedule) return 'schedule';
  if (!isPlainDescent(route)) return 'optimizer';
  const moments = yield* sampleMomentsOf(objective);
  if (!moments) return objective.surface.minima.some(({ lowest }) => lowest !== false) ? 'curved' : 'lowest';
  const { start, steps } = scenario;
  const { policy, target } = experiment;
  const { samples } = objective;
  const own = sizeOf(route.batch, samples);
  const rates = new Float64Array(values.length);
  for (const [i, batch] of values.entries())
    rates[i] =
      policy === 'tuned'
        ? ((yield* rateByTheory(moments, { batch, start, target, steps })) ?? Number.NaN)
        : rateByRule(policy, route.params.lr!, batch / own);
  const updates = values.map(
    (batch, i) => expectedArrival(moments, { rate: rates[i]!, batch, start, target }, steps).updates,
  );
  const excess = expectationOf(moments, 0, samples, start).excess();
  const law = policy === 'tuned' ? batchLawOf(values, updates) : undefined;
  return {
    rates,
    updates,
    floors: values.map((batch, i) => floorOf(moments, rates[i]!, batch) / excess),
    epochs: values.map((batch, i) => (batch * updates[i]!) / samples),
    ...(law && { law }),
  };
}
