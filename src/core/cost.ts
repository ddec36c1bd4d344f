import { optimizerOf } from './catalogue';
import type { Objective } from './objective';
import type { RunSpec } from './scenario';

/** What a searching update costs in plain ones, and in evaluations of its batch, where its search is an ordinary one. */
const SEARCH = { work: 8, evaluations: 3 };

/**
 * Upper bound of a run's work, in about the time of one update of gradient descent on a small surface. A loss that runs
 * over its samples does so at every update, whatever the batch; a formula takes as long as its terms.
 */
export function workOf({ samples, surface }: Objective, run: RunSpec, steps: number): number {
  const { batch } = run;
  const { needs, work = needs ? SEARCH.work : 1 } = optimizerOf(run);
  // A gradient with its Hessian takes as many as an ordinary search.
  const evaluations = needs ? SEARCH.evaluations : 1;
  const size = samples > 1 ? evaluations * (batch === 'full' ? samples : Math.min(batch, samples)) : 0;
  const { scans, work: evaluation = 0 } = surface;
  return steps * (work + evaluations * evaluation + (scans === undefined ? size / 20 : (size + scans) / 5));
}

/** Samples of big data that are passed in the time of one update on a small surface. */
export const PASSED = 20;
