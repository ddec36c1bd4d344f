import { createAhead } from './ahead';
import { optimizerOf } from './catalogue';
import { type Columns, createColumns, takeRows } from './columns';
import { advance, type Progress } from './loop';
import type { BatchLoss, Optimizer, Step } from './method';
import { norm } from './norm';
import type { Objective } from './objective';
import { judge } from './outcome/judge';
import type { Outcome } from './outcome/outcome';
import { createPace, type Hyper } from './pace';
import { createProbe } from './probe';
import { createRandom } from './random';
import { restWhenStuck } from './rest';
import { createFullSampler, createSampler } from './sampler';
import type { RunSpec, Scenario } from './scenario';
import { createSlots } from './slots';
import { isNothingLeft } from './stop/nothingLeft';
import { createRepeat } from './stop/repeat';
import { STOP_ROUNDING } from './stop/stop';
import { isSwinging } from './stop/swinging';
import type { Trajectory } from './trajectory';
import type { Vec } from './types';

/** A run under way, so that long ones can be made in slices. */
export interface Run {
  /**
   * Makes at most so many more updates; whether the run has ended.
   * @param samples about how many samples of big data may be looked at in this call, where an update takes many
   */
  advance(updates: number, samples?: number): boolean;
  /** Updates made so far. */
  readonly made: number;
  /** The same with the part of the next one that is done. */
  readonly reached: number;
  /** The route so far with its outcome; call it once the run has ended. */
  finish(): Trajectory;
  /** The outcome alone, without copying the route. */
  outcome(): Outcome;
}

/** Built name by name, so that all runs of an optimizer share one layout and the loop below reads it fast. */
function createStep(
  optimizer: Optimizer,
  params: RunSpec['params'],
  gradient: Vec,
  batch: BatchLoss,
): Step & { hyper: Hyper } {
  const hyper: Hyper = {};
  for (const name of Object.keys(optimizer.parameters)) hyper[name] = params[name]!;
  return { t: 0, theta: new Float64Array(2), gradient, hyper, slots: createSlots(optimizer), batch };
}

/**
 * One run of a scenario.
 * @param place the run's index in the scenario; it selects the run's random stream
 * @param columns where the route is written; room for `steps` updates
 * @param order where the order of the samples is kept
 */
export function createRun(
  objective: Objective,
  { start, steps, stop, seed }: Pick<Scenario, 'start' | 'steps' | 'stop' | 'seed'>,
  spec: RunSpec,
  place: number,
  columns: Columns = createColumns(steps),
  order?: Uint32Array,
): Run {
  const { surface, samples } = objective;
  const optimizer = optimizerOf(spec);
  // Where the batch is all there is, the gradient that the record needs is the step's too.
  const same = spec.batch === 'full' || samples === 1;
  const exact = (surface.fit === undefined || surface.scans !== undefined) && same;
  const full = new Float64Array(3);
  const sampler =
    spec.batch === 'full'
      ? createFullSampler(samples, order)
      : createSampler(samples, spec.batch, createRandom(seed, place), order);
  const ahead = createAhead(objective, sampler, spec.batch);
  const asked = ahead?.objective ?? objective;
  const probe = createProbe(asked, same, exact);
  const searching = optimizer.needs !== undefined;
  const step = createStep(optimizer, spec.params, exact && !searching ? full : new Float64Array(2), probe);
  const evaluate =
    surface.evaluate ??
    ((theta: Vec, out: Vec): void => {
      out[2] = surface.gradient(theta[0]!, theta[1]!, out);
    });

  step.theta.set(start);
  evaluate(step.theta, full);
  const first = full[2]!;
  columns.x[0] = start[0];
  columns.y[0] = start[1];
  columns.loss[0] = first;
  columns.gradNorm[0] = norm(full[0]!, full[1]!);
  columns.evals[0] = 0;

  const pace = spec.schedule && createPace(spec.schedule, step.hyper, columns.lr, first);
  const lost = !Number.isFinite(first);
  const rate = typeof stop === 'number' ? stop : STOP_ROUNDING;
  const nothingLeft = (t: number): boolean => isNothingLeft(surface, columns, t);
  const hardlyChanges = (t: number): boolean => !isSwinging(surface, columns, t, rate);
  const progress: Progress = {
    objective: asked,
    probe: searching ? probe : undefined,
    optimizer: searching && same ? restWhenStuck(optimizer) : optimizer,
    sampler: ahead?.sampler ?? sampler,
    step,
    full,
    evaluate,
    pace,
    columns,
    rate,
    mayEnd: stop === 'auto' ? (same ? nothingLeft : undefined) : stop === 'off' ? undefined : hardlyChanges,
    repeat: stop === 'auto' && same && !pace ? createRepeat(step) : undefined,
    made: 0,
    length: 1,
    anchor: 0,
    ended: lost,
    lost,
    repeated: false,
  };

  const outcome = (): Outcome => {
    const { length, made } = progress;
    if (progress.lost) return { kind: 'diverged', at: made, gradNorm: columns.gradNorm[length - 1]! };
    const random = spec.batch !== 'full' && spec.batch < samples;
    return judge(surface, columns, { length, random, repeats: progress.repeated });
  };

  return {
    advance(updates, samples = Number.POSITIVE_INFINITY) {
      const last = Math.min(steps, progress.made + updates);
      if (!progress.ended && !ahead) advance(progress, last);
      const budget = { samples };
      while (ahead && !progress.ended && progress.made < last) {
        const ready = ahead.ready(step.theta, budget);
        if (ready === 0) break;
        advance(progress, Math.min(last, progress.made + ready));
      }
      return progress.ended || progress.made >= steps;
    },
    get made() {
      return progress.made;
    },
    get reached() {
      return progress.made + (ahead?.share ?? 0);
    },
    outcome,
    finish() {
      const { length } = progress;
      if (!pace) columns.lr.fill(spec.params.lr ?? Number.NaN, 0, length);
      return { ...takeRows(columns, length), length, outcome: outcome() };
    },
  };
}
