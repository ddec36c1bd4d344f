import type { Columns } from '../columns';
import { PASSED } from '../cost';
import { ENDS, endOf } from '../ends';
import { nearestLowest } from '../outcome/minima';
import type { Runner } from '../runner';
import type { Sliced } from '../sliced';
import { type Experiment, isPassage } from './experiment';
import type { Trials } from './findings';
import type { TrialGround } from './ground';
import type { Spot } from './spots';

/** Work between two looks at how much is done. */
export const TURN = 2000;

/** Work that setting up a run takes. */
const RUN = 5;

/** One run: on what, of which route, from where, with which random stream. */
export interface DrawnRun extends Spot {
  readonly stream: number;
}

export const createTrials = (count: number): Trials => ({
  tried: new Uint8Array(count),
  ends: new Uint8Array(count),
  minima: new Int16Array(count).fill(-1),
  updates: new Uint32Array(count),
  losses: new Float64Array(count),
  values: new Float64Array(count),
});

/** Writes what became of a draw for another that is the same. */
export function copyTrial(trials: Trials, from: number, to: number): void {
  for (const column of Object.values(trials) as Trials[keyof Trials][]) column[to] = column[from]!;
}

/** Begins a run. */
export function begin({ ground, spec, start, stream }: DrawnRun): Runner {
  const runner = ground.runner(spec);
  runner.begin(start, spec, stream);
  return runner;
}

/** The work of beginning a run: where anything is random, the samples are put in order. */
export const workToBegin = ({ ground, spec }: Spot): number =>
  RUN + (ground.isRandom(spec) ? ground.objective.samples / 20 : 0);

/** Makes as much of a run as fits a turn, of an update on big data a part perhaps; whether it has ended. */
export const makeSome = ({ ground, spec }: Spot, runner: Runner, until: number): boolean =>
  runner.advance(Math.min(until - runner.made, Math.ceil(TURN / ground.workOf(spec))), PASSED * TURN);

/** Makes a run to update `until`, or its end; whether it has ended. */
export function* make(spot: Spot, runner: Runner, until: number): Sliced<boolean> {
  const perUpdate = spot.ground.workOf(spot.spec);
  while (runner.made < until) {
    const before = runner.reached;
    const ended = makeSome(spot, runner, until);
    yield (runner.reached - before) * perUpdate;
    if (ended) return true;
  }
  return false;
}

/** Writes that a place can't come to the target, with whatever rate. */
export function writeMissed(trials: Trials, index: number): void {
  trials.tried[index] = 1;
  trials.values[index] = Number.POSITIVE_INFINITY;
}

/** Writes what became of a run that was made to its end. */
export function writeEnd(
  trials: Trials,
  index: number,
  runner: Runner,
  { surface }: TrialGround['objective'],
  { x, y, loss }: Columns,
  measure: Experiment['measure'],
): void {
  const outcome = runner.outcome();
  const lost = outcome.kind === 'diverged';
  const last = runner.rows - 1;
  trials.tried[index] = 1;
  trials.ends[index] = ENDS.indexOf(endOf(outcome));
  trials.minima[index] = outcome.minimum ?? -1;
  trials.updates[index] = outcome.at ?? runner.made;
  trials.losses[index] = loss[last]!;
  if (measure === 'outcome') trials.values[index] = trials.updates[index]!;
  else if (lost || isPassage(measure)) trials.values[index] = Number.POSITIVE_INFINITY;
  else if (measure === 'loss') trials.values[index] = loss[last]!;
  else trials.values[index] = nearestLowest(surface, x[last]!, y[last]!)?.distance ?? Number.NaN;
}
