import type { Objective } from './objective';
import type { RunSpec } from './scenario';

/** Per-sample gradient evaluations that one update of a run spends. */
function evalsPerUpdate({ samples }: Objective, { batch }: RunSpec): number {
  return batch === 'full' ? samples : Math.min(batch, samples);
}

/** Upper bound of a run's work, in about the time of one update on a small surface. */
export function workOf(objective: Objective, spec: RunSpec, steps: number): number {
  return steps * (1 + (objective.samples > 1 ? evalsPerUpdate(objective, spec) / 20 : 0));
}
