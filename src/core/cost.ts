import { optimizers } from './catalogue';
import type { Objective } from './objective';
import type { RunSpec } from './scenario';
import type { Optimizer } from './types';

/** What a searching update costs in plain ones, and in evaluations of its batch, where its search is an ordinary one. */
const SEARCH = { updates: 8, evaluations: 3 };

const PLAIN = { updates: 1, evaluations: 1 };

/** Upper bound of a run's work, in about the time of one update of gradient descent on a small surface. */
export function workOf({ samples }: Objective, { optimizer, batch }: RunSpec, steps: number): number {
  const { needs }: Optimizer = optimizers[optimizer];
  const { updates, evaluations } = needs ? SEARCH : PLAIN;
  const size = batch === 'full' ? samples : Math.min(batch, samples);
  return steps * (updates + (samples > 1 ? (evaluations * size) / 20 : 0));
}
