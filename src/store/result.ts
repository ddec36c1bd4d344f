import { workOf } from '../core/cost';
import { type Objective, objectiveOf } from '../core/objective';
import { createRun } from '../core/run';
import type { Scenario } from '../core/scenario';
import type { Trajectory } from '../core/trajectory';

/** Trajectories beside the scenario that made them: what the page shows. */
export interface Result {
  readonly scenario: Scenario;
  readonly objective: Objective;
  readonly trajectories: readonly Trajectory[];
}

/** Work, in updates, that may be done between two frames. */
const SHORT = 150_000;

const sameGround = (a: Scenario, b: Scenario): boolean =>
  a.surface === b.surface &&
  a.data === b.data &&
  a.noise === b.noise &&
  (a.seed === b.seed || (!a.data && a.noise === 0));

const sameWalk = (a: Scenario, b: Scenario): boolean =>
  a.start === b.start && a.steps === b.steps && a.stop === b.stop && a.seed === b.seed;

/** What is left to do for a scenario when a result is at hand. */
export interface Plan {
  readonly scenario: Scenario;
  readonly objective: Objective;
  /** The trajectory to keep at each place, or none where it must be run. */
  readonly kept: readonly (Trajectory | undefined)[];
  /** Whether it is too much to do between two frames. */
  readonly long: boolean;
}

/** Keeps of the result at hand whatever the change of scenario leaves untouched. */
export function plan(scenario: Scenario, previous: Result | undefined): Plan {
  const ground = previous !== undefined && sameGround(scenario, previous.scenario);
  const objective = ground ? previous.objective : objectiveOf(scenario);
  const walk = ground && sameWalk(scenario, previous.scenario);
  const kept = scenario.runs.map((run, place) =>
    walk && previous.scenario.runs[place] === run ? previous.trajectories[place] : undefined,
  );
  const work = scenario.runs.reduce((sum, run, i) => sum + (kept[i] ? 0 : workOf(objective, run, scenario.steps)), 0);
  return { scenario, objective, kept, long: work > SHORT };
}

/** Makes the missing runs at once. */
export function carryOut({ scenario, objective, kept }: Plan): Result {
  const trajectories = scenario.runs.map((spec, place) => {
    const trajectory = kept[place];
    if (trajectory) return trajectory;
    const run = createRun(objective, scenario, spec, place);
    run.advance(scenario.steps);
    return run.finish();
  });
  return { scenario, objective, trajectories };
}
