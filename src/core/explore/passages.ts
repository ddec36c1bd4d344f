import type { Columns } from '../columns';
import type { Sliced } from '../sliced';
import type { Experiment } from './experiment';
import type { Trials } from './findings';
import { goalOf } from './goal';
import { sizeOf } from './rates';
import { begin, type DrawnRun, make, TURN, workToBegin, writeEnd } from './trials';

/** The updates that are made at once; more the longer a run is. */
const FEW = 8;

/** The first row in which a run has come down to a loss; undefined where none has. */
function firstBelow({ loss }: Columns, goal: number, from: number, rows: number): number | undefined {
  for (let t = from; t < rows; t++) if (loss[t]! <= goal) return t;
  return undefined;
}

/** Makes a run until it has come to the target for the first time: the update, or infinity where it ends without. */
export function* firstPassage(trial: DrawnRun, columns: Columns, target: number): Sliced<number> {
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
const FIRST = 64;

/** The draws of one place. */
interface Draws {
  readonly count: number;
  /** The index of the first. */
  readonly index: number;
  of(draw: number): DrawnRun;
}

/**
 * Makes all draws of a place to the target, each to its own first passage. Returns the update at which the mean of their
 * losses has come to it, as theory means it: infinity where it does not. Made again and twice as long where they did not
 * come there, so that no more than one run is kept at a time.
 */
export function* passages(
  { count, index, of }: Draws,
  trials: Trials,
  columns: Columns,
  steps: number,
  experiment: Experiment,
): Sliced<number> {
  const { target, measure } = experiment;
  for (let limit = Math.min(steps, FIRST); ; limit = Math.min(steps, 2 * limit)) {
    const sums = new Float64Array(limit + 1);
    let goal = Number.NaN;
    for (let draw = 0; draw < count; draw++) {
      const trial = of(draw);
      const runner = begin(trial);
      yield workToBegin(trial);
      goal = goalOf(trial.ground.lowest, columns.loss[0]!, target);
      const ended = yield* make(trial, runner, limit);
      const { rows } = runner;
      if (!trials.tried[index + draw]) {
        const update = firstBelow(columns, goal, 0, rows);
        if (update !== undefined) writePassage(trials, index + draw, trial, columns, update, experiment);
        else if (ended || limit === steps)
          writeEnd(trials, index + draw, runner, trial.ground.objective, columns, measure);
      }
      const rest = runner.outcome().kind === 'diverged' ? Number.POSITIVE_INFINITY : columns.loss[rows - 1]!;
      for (let t = 0; t <= limit; t++) sums[t] = sums[t]! + (t < rows ? columns.loss[t]! : rest);
    }
    const mean = sums.findIndex((sum) => sum / count <= goal);
    if (mean < 0 && limit < steps) continue;
    for (let draw = 0; draw < count; draw++) {
      if (trials.tried[index + draw]) continue;
      const trial = of(draw);
      const update = yield* firstPassage(trial, columns, target);
      if (update < Number.POSITIVE_INFINITY) writePassage(trials, index + draw, trial, columns, update, experiment);
      else writeEnd(trials, index + draw, trial.ground.runner(trial.spec), trial.ground.objective, columns, measure);
    }
    return mean < 0 ? Number.POSITIVE_INFINITY : mean;
  }
}
