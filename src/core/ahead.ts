import type { Objective } from './objective';
import type { Sampler } from './sampler';
import type { BatchSize } from './scenario';
import { BLOCK } from './sliced';
import type { GradientParts, Vec } from './types';

/** What big data asks of a run before its updates: to shuffle millions of samples, or to look at as many, in slices. */
export interface Ahead {
  /** Gives the batch's gradient that has been gathered. */
  readonly objective: Objective;
  readonly sampler: Sampler;
  /** Works towards the next update, at θ; how many can be made at once by now, 0 once the budget is spent. */
  ready(theta: Vec, budget: { samples: number }): number;
  /** Forgets what was gathered, for a run that begins. */
  begin(): void;
  /** The part of the next update that is done. */
  readonly share: number;
}

/** How many samples could be looked at in the time of one exchange of a shuffle, which jumps about in memory. */
const EXCHANGE = 8;

/** @param parts the gradient of a batch, a part at a time */
export function createAhead(parts: GradientParts, objective: Objective, sampler: Sampler, batchSize: BatchSize): Ahead {
  const { samples } = objective;
  const { batch } = sampler;
  const size = batchSize === 'full' ? samples : Math.min(samples, batchSize);
  const large = size > BLOCK;
  const sums = new Float64Array(3);
  /** θ and the batch's gradient and loss there. */
  const gathered = new Float64Array(5).fill(Number.NaN);
  const gradient = new Float64Array(2);
  let drawn = false;
  let next = 0;

  const gather = (x: number, y: number, budget: { samples: number }): boolean => {
    do {
      const to = Math.min(batch.end, next + BLOCK);
      parts.add(x, y, batch.order, next, to, sums);
      budget.samples -= to - next;
      next = to;
    } while (next < batch.end && budget.samples > 0);
    if (next < batch.end) return false;
    const loss = parts.mean(sums, batch.end - batch.start, gradient);
    gathered.set([x, y, gradient[0]!, gradient[1]!, loss]);
    return true;
  };

  const shuffle = (budget: { samples: number }): boolean => {
    const done = sampler.prepare(Math.ceil(budget.samples / EXCHANGE));
    if (!done) budget.samples = 0;
    return done;
  };

  return {
    objective: {
      ...objective,
      batchGradient(x, y, batch, out) {
        if (x !== gathered[0] || y !== gathered[1]) return objective.batchGradient(x, y, batch, out);
        out[0] = gathered[2]!;
        out[1] = gathered[3]!;
        return gathered[4]!;
      },
    },
    sampler: {
      ...sampler,
      next() {
        if (large) drawn = false;
        else sampler.next();
      },
    },
    ready(theta, budget) {
      if (budget.samples <= 0) return 0;
      if (!large) return shuffle(budget) ? Math.ceil((samples - (batch.end % samples)) / size) : 0;
      if (!drawn) {
        if (!shuffle(budget)) return 0;
        sampler.next();
        drawn = true;
        next = batch.start;
        sums.fill(0);
        gathered.fill(Number.NaN);
      }
      return gather(theta[0]!, theta[1]!, budget) ? 1 : 0;
    },
    begin() {
      drawn = false;
      gathered.fill(Number.NaN);
    },
    get share() {
      return drawn ? (next - batch.start) / (batch.end - batch.start) : 0;
    },
  };
}
