import type { Columns } from '../columns';
import { PASSED, workOf } from '../cost';
import { makeObjective, type Objective } from '../objective';
import { createRunner, type Runner } from '../runner';
import type { RunSpec, Scenario } from '../scenario';
import type { Sliced } from '../sliced';
import { type Design, valuesAt } from './design';
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

/** Makes an objective; each turn tells its work. */
function* objectiveInTurns(scenario: Scenario): Sliced<Objective> {
  const making = makeObjective(scenario);
  for (;;) {
    const turn = making.next();
    if (turn.done) return turn.value.objective;
    yield turn.value / PASSED;
  }
}

/** The grounds of an experiment, of which the last one is kept. */
export interface Grounds {
  /** The ground at a place, where that is at hand. */
  known(place: number): TrialGround | undefined;
  make(place: number): Sliced<TrialGround>;
}

/**
 * @param own the objective of the scenario as it is
 * @param columns where the runs are written
 */
export function createGrounds(design: Design, own: Objective, columns: Columns): Grounds {
  const { scenario, settings } = design;
  const only = settings.some(({ touches }) => touches === 'ground') ? undefined : groundOf(scenario, own, columns);
  const keyAt = (values: readonly number[]): string =>
    settings.map(({ touches }, i) => (touches === 'ground' ? values[i] : '')).join();
  let last: { readonly key: string; readonly ground: TrialGround } | undefined;
  return {
    known: (place) => only ?? (last?.key === keyAt(valuesAt(design, place)) ? last?.ground : undefined),
    *make(place) {
      // Let go of first, lest there be two big data sets at a time.
      last = undefined;
      const values = valuesAt(design, place);
      const varied = settings.reduce((of, { ground }, i) => ground?.(of, values[i]!) ?? of, scenario);
      const ground = groundOf(varied, yield* objectiveInTurns(varied), columns);
      last = { key: keyAt(values), ground };
      return ground;
    },
  };
}
