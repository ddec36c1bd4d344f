import { atHand, bigSize } from '../core/big';
import { workOf } from '../core/cost';
import { type Objective, objectiveOf } from '../core/objective';
import { isRecorded } from '../core/recorded';
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
interface Work {
  readonly scenario: Scenario;
  /** The trajectory to keep at each place, or none where it must be run. */
  readonly kept: readonly (Trajectory | undefined)[];
}

/** Work that can be done between two frames. */
interface ShortPlan extends Work {
  readonly long: false;
  readonly objective: Objective;
}

/** Work that can't. */
export interface LongPlan extends Work {
  readonly long: true;
  /** Absent where it takes the samples of big data to know it. */
  readonly objective?: Objective | undefined;
}

/** Keeps of the result at hand whatever the change of scenario leaves untouched. */
export function plan(scenario: Scenario, previous: Result | undefined): ShortPlan | LongPlan {
  const ground = previous !== undefined && sameGround(scenario, previous.scenario);
  const big = bigSize(scenario) !== undefined;
  const objective = ground ? previous.objective : big ? undefined : objectiveOf(scenario);
  const walk = ground && sameWalk(scenario, previous.scenario);
  const kept = scenario.runs.map((run, place) =>
    (walk || (ground && isRecorded(run) && scenario.steps === previous.scenario.steps)) &&
    previous.scenario.runs[place] === run
      ? previous.trajectories[place]
      : undefined,
  );
  if (!objective || (big && kept.includes(undefined))) return { scenario, objective, kept, long: true };
  const work = scenario.runs.reduce((sum, run, i) => sum + (kept[i] ? 0 : workOf(objective, run, scenario.steps)), 0);
  return { scenario, objective, kept, long: work > SHORT };
}

/** Makes the missing runs at once. */
export function simulateMissing({ scenario, objective, kept }: Omit<ShortPlan, 'long'>): Result {
  const trajectories = scenario.runs.map((spec, place) => {
    const trajectory = kept[place];
    if (trajectory) return trajectory;
    const run = createRun(objective, scenario, spec, place);
    run.advance(scenario.steps);
    return run.finish();
  });
  return { scenario, objective, trajectories };
}

/** What the page shows first: of a long scenario one update, with no more data than the page holds. */
export function opening(scenario: Scenario): { readonly result: Result; readonly long: boolean } {
  const first = atHand(scenario);
  const work = plan(first, undefined);
  if (!work.long) return { result: simulateMissing(work), long: first !== scenario };
  const objective = work.objective ?? objectiveOf(first);
  return { result: simulateMissing({ ...work, objective, scenario: { ...first, steps: 1 } }), long: true };
}
