import type { Columns } from '../columns';
import type { Runner } from '../runner';
import type { Sliced } from '../sliced';
import type { Experiment } from './experiment';
import type { Trials } from './findings';
import { goalOf } from './goal';
import { sizeOf } from './size';
import { begin, type DrawnRun, make, TURN, workToBegin, writeEnd } from './trials';

/** The updates that are made at once; more the longer a run is. */
const FEW = 8;

/** The first row in which a run has come down to a loss; undefined where none has. */
function firstBelow({ loss }: Columns, goal: number, from: number, rows: number): number | undefined {
  // Of a loss that is infinite at the start no part is left to be come to.
  for (let t = from; t < rows && Number.isFinite(goal); t++) if (loss[t]! <= goal) return t;
  return undefined;
}

/** Makes a run until it has come to the target for the first time: the update, or infinity where it ends without. */
function* firstPassage(trial: DrawnRun, columns: Columns, target: number): Sliced<number> {
  const { ground, spec } = trial;
  const runner = begin(trial);
  yield workToBegin(trial);
  const most = TURN / ground.workOf(spec);
  const goal = goalOf(ground.lowest, columns.loss[0]!, target);
  let seen = 0;
  for (;;) {
    const found = firstBelow(columns, goal, seen, runner.rows);
    if (found !== undefined) return found;
    seen = runner.rows;
    const until = runner.made + Math.ceil(Math.min(FEW + runner.made / 4, most));
    const ended = yield* make(trial, runner, until);
    if (ended) return firstBelow(columns, goal, seen, runner.rows) ?? Number.POSITIVE_INFINITY;
  }
}

/** Writes that a run has come to the target. */
function writePassage(
  trials: Trials,
  index: number,
  { spec, ground }: DrawnRun,
  { loss, evals }: Columns,
  update: number,
  { measure, parallel }: Experiment,
): void {
  const laps = Math.ceil(sizeOf(spec.batch, ground.objective.samples) / parallel);
  trials.tried[index] = 1;
  trials.updates[index] = update;
  trials.losses[index] = loss[update]!;
  trials.values[index] = measure === 'cost' ? evals[update]! : measure === 'time' ? update * laps : update;
}

/** How many updates are made at first of each of some draws whose mean is wanted. */
export const FIRST = 64;

/** Some draws of one place. */
interface Draws {
  readonly count: number;
  of(draw: number): DrawnRun;
}

/** A draw that was made to a limit: its run in the columns, and the loss that is the target. */
type Made = (draw: number, run: DrawnRun, runner: Runner, goal: number, ended: boolean) => void;

/**
 * Makes draws up to an update, and gives the first one at which the mean of their losses is at the target, as theory means
 * it; infinite where none is. No more than one run is kept at a time.
 */
export function* meanPassage(
  { count, of }: Draws,
  columns: Columns,
  target: number,
  limit: number,
  made: Made = () => undefined,
): Sliced<number> {
  const sums = new Float64Array(limit + 1);
  let goal = Number.NaN;
  for (let draw = 0; draw < count; draw++) {
    const run = of(draw);
    const runner = begin(run);
    yield workToBegin(run);
    goal = goalOf(run.ground.lowest, columns.loss[0]!, target);
    const ended = yield* make(run, runner, limit);
    const { rows } = runner;
    made(draw, run, runner, goal, ended);
    const rest = runner.outcome().kind === 'diverged' ? Number.POSITIVE_INFINITY : columns.loss[rows - 1]!;
    for (let t = 0; t <= limit; t++) sums[t] = sums[t]! + (t < rows ? columns.loss[t]! : rest);
  }
  const mean = Number.isFinite(goal) ? sums.findIndex((sum) => sum / count <= goal) : -1;
  return mean < 0 ? Number.POSITIVE_INFINITY : mean;
}

/**
 * Makes all draws of a place to the target, each to its own first passage. Returns the update at which the mean of their
 * losses has come to it: infinity where it does not. Made again and twice as long where they did not come there.
 */
export function* passages(
  { index, ...draws }: Draws & { readonly index: number },
  trials: Trials,
  columns: Columns,
  steps: number,
  experiment: Experiment,
): Sliced<number> {
  const { target, measure } = experiment;
  const { count, of } = draws;
  for (let limit = Math.min(steps, FIRST); ; limit = Math.min(steps, 2 * limit)) {
    const mean = yield* meanPassage(draws, columns, target, limit, (draw, run, runner, goal, ended) => {
      if (trials.tried[index + draw]) return;
      const update = firstBelow(columns, goal, 0, runner.rows);
      if (update !== undefined) writePassage(trials, index + draw, run, columns, update, experiment);
      else if (ended || limit === steps) writeEnd(trials, index + draw, runner, run.ground.objective, columns, measure);
    });
    if (mean === Number.POSITIVE_INFINITY && limit < steps) continue;
    for (let draw = 0; draw < count; draw++) {
      if (trials.tried[index + draw]) continue;
      const run = of(draw);
      const update = yield* firstPassage(run, columns, target);
      if (update < Number.POSITIVE_INFINITY) writePassage(trials, index + draw, run, columns, update, experiment);
      else writeEnd(trials, index + draw, run.ground.runner(run.spec), run.ground.objective, columns, measure);
    }
    return mean;
  }
}
