import { workOf } from '../../core/cost';
import type { Design } from '../../core/explore/design';
import { isPlainDescent } from '../../core/explore/rates';
import type { Objective } from '../../core/objective';
import type { RunSpec } from '../../core/scenario';

/** Work that is not begun without being asked for: some minutes of two cores. */
export const MUCH = 1e10;

/** Runs by which a search finds the rate of a place. */
const SEARCH = 100;

/** About the work of an experiment, counted as in `workOf`. */
export function effortOf(design: Design, objective: Objective): number {
  const { experiment, route, scenario, axes, width, height, follows } = design;
  const sizes = axes.find(({ name }) => name === 'batch')?.values;
  const specs: readonly RunSpec[] = sizes ? Array.from(sizes, (batch) => ({ ...route, batch })) : [route];
  const each = specs.reduce((sum, spec) => sum + workOf(objective, spec, scenario.steps), 0) / specs.length;
  // How many samples there are may be varied too.
  const counts = axes.find(({ name }) => name === 'n')?.values;
  const grown = counts ? Math.max(1, counts.reduce((sum, n) => sum + n, 0) / counts.length / objective.samples) : 1;
  const searched = follows && experiment.policy === 'tuned' && !isPlainDescent(route);
  return width * height * (experiment.draws + (searched ? SEARCH : 0)) * each * grown;
}
