import type { Columns } from '../columns';
import { workOf } from '../cost';
import { type Objective, objectiveOf } from '../objective';
import { createRunner, type Runner } from '../runner';
import type { RunSpec, Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import { type Design, valueAt } from './design';
import { lowestLoss } from './goal';
import { type SampleMoments, sampleMomentsOf } from './theory/sampleMoments';

/** What runs are made on; another one where the ground itself is varied. */
export interface TrialGround {
  readonly objective: Objective;
  readonly lowest: number | undefined;
  /** A runner for a route, and the work of one of its updates. */
  runner(spec: RunSpec): Runner;
  workOf(spec: RunSpec): number;
  /** Whether draws of a route differ. */
  isRandom(spec: RunSpec): boolean;
  /** What theory needs to know of its samples; looked at once. */
  moments(): Sliced<SampleMoments | undefined>;
}

function groundOf(scenario: Scenario, objective: Objective, columns: Columns): TrialGround {
  /** By the size of a batch, which is all in which the routes of an experiment differ from the run's point of view. */
  const runners = new Map<RunSpec['batch'], Runner>();
  const order = new Uint32Array(objective.samples);
  let moments: { readonly known: SampleMoments | undefined } | undefined;
  return {
    objective,
    lowest: lowestLoss(objective.surface),
    runner(spec) {
      const known = runners.get(spec.batch) ?? createRunner(objective, scenario, spec, columns, order);
      runners.set(spec.batch, known);
      return known;
    },
    workOf: (spec) => workOf(objective, spec, 1),
    isRandom: ({ batch }) => batch !== 'full' && batch < objective.samples,
    *moments() {
      moments ??= { known: yield* sampleMomentsOf(objective) };
      return moments.known;
    },
  };
}

/**
 * Gives the ground at a place; the last one is kept.
 * @param own the objective of the scenario as it is
 * @param columns where the runs are written
 */
export function createGrounds(design: Design, own: Objective, columns: Columns): (place: number) => TrialGround {
  const { scenario, settings } = design;
  let last = groundOf(scenario, own, columns);
  if (settings.every(({ touches }) => touches !== 'ground')) return () => last;
  let key = '';
  return (place) => {
    const values = settings.map((_, axis) => valueAt(design, axis as 0 | 1, place));
    const wanted = settings.map(({ touches }, i) => (touches === 'ground' ? values[i] : '')).join();
    if (wanted !== key) {
      const varied = settings.reduce((of, { ground }, i) => ground?.(of, values[i]!) ?? of, scenario);
      last = groundOf(varied, objectiveOf(varied), columns);
      key = wanted;
    }
    return last;
  };
}
