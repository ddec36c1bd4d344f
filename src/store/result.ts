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

/** Milliseconds that it may take where a machine is slower than most, or busy. */
const PATIENCE = 100;

/** Work between two looks at the clock. */
const PIECE = 5000;

/** Tells milliseconds. */
export type Now = () => number;

/** Whether what is looked at in one of two scenarios means the same in the other. */
export const sameSurface = (a: Scenario, b: Scenario): boolean => a.surface === b.surface && a.data === b.data;

const sameGround = (a: Scenario, b: Scenario): boolean =>
  sameSurface(a, b) && a.noise === b.noise && (a.seed === b.seed || (!a.data && a.noise === 0));

const sameWalk = (a: Scenario, b: Scenario): boolean =>
  a.start === b.start && a.steps === b.steps && a.stop === b.stop && a.seed === b.seed;

/** What is left to do for a scenario when a result is at hand. */
interface Work {
  readonly scenario: Scenario;
  /** The trajectory to keep at each place, or none where it must be run. */
  readonly kept: readonly (Trajectory | undefined)[];
}

interface Missing extends Work {
  readonly objective: Objective;
}

/** Work that can be done between two frames. */
interface ShortPlan extends Missing {
  readonly long: false;
}

/** Work that is done elsewhere, because it is long or turned out to be. */
export interface LongPlan extends Work {
  /** Absent where it takes the samples of big data to know it. */
  readonly objective?: Objective | undefined;
}

/** Keeps of the result at hand whatever the change of scenario leaves untouched. */
export function plan(
  scenario: Scenario,
  previous: Result | undefined,
): ShortPlan | (LongPlan & { readonly long: true }) {
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

/** Makes the missing runs at once; nothing where that takes too long by the clock. */
export function simulateInTime({ scenario, objective, kept }: Missing, now: Now): Result | undefined {
  const until = now() + PATIENCE;
  const trajectories = [...kept];
  for (const [place, spec] of scenario.runs.entries()) {
    if (trajectories[place]) continue;
    const run = createRun(objective, scenario, spec, place);
    const piece = Math.ceil(PIECE / workOf(objective, spec, 1));
    while (!run.advance(piece)) if (now() > until) return undefined;
    trajectories[place] = run.finish();
  }
  return { scenario, objective, trajectories: trajectories.map((trajectory) => trajectory!) };
}

/** Makes the missing runs at once, however long it takes. */
export const simulateMissing = (missing: Missing): Result => simulateInTime(missing, () => 0)!;

/** What the page shows first: of a long scenario one update, with no more data than the page holds. */
export function opening(scenario: Scenario, now: Now): { readonly result: Result; readonly long: boolean } {
  const first = atHand(scenario);
  const work = plan(first, undefined);
  const result = work.long ? undefined : simulateInTime(work, now);
  if (result) return { result, long: first !== scenario };
  const objective = work.objective ?? objectiveOf(first);
  return { result: simulateMissing({ ...work, objective, scenario: { ...first, steps: 1 } }), long: true };
}
