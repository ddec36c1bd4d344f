import { optimizerOf } from './catalogue';
import { type Columns, takeRows } from './columns';
import { advance, type Progress } from './loop';
import type { BatchLoss, Optimizer, Step } from './method';
import { norm } from './norm';
import type { Objective } from './objective';
import { judge } from './outcome/judge';
import type { Outcome } from './outcome/outcome';
import { createPace, type Hyper } from './pace';
import { createProbe } from './probe';
import { createRandom } from './random';
import { type Idleness, restWhenStuck } from './rest';
import type { Run } from './run';
import { createFullSampler, createSampler } from './sampler';
import type { RunSpec, Scenario } from './scenario';
import { createSlots } from './slots';
import { isNothingLeft } from './stop/nothingLeft';
import { createRepeat } from './stop/repeat';
import { STOP_ROUNDING } from './stop/stop';
import { isSwinging } from './stop/swinging';
import type { Point, Vec } from './types';

/** Makes runs of one optimizer with one size of batch, one after another in the same memory. */
export interface Runner extends Run {
  /**
   * Begins a run; nothing is left of the one before.
   * @param spec its optimizer, batch and kind of schedule are the runner's own
   * @param stream which of the seed's random streams draws its batches
   */
  begin(start: Point, spec: RunSpec, stream: number): void;
  /** Rows of the columns that its run has written, the start among them. */
  readonly rows: number;
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
 * @param spec what its runs have in common
 * @param columns where each route is written over the one before; room for `steps` updates
 * @param order where the order of the samples is kept
 */
export function createRunner(
  objective: Objective,
  { steps, stop, seed }: Pick<Scenario, 'steps' | 'stop' | 'seed'>,
  spec: RunSpec,
  columns: Columns,
  order?: Uint32Array,
): Runner {
  const { surface, samples } = objective;
  const { batch } = spec;
  const optimizer = optimizerOf(spec);
  const names = Object.keys(optimizer.parameters);
  // Where the batch is all there is, the gradient that the record needs is the step's too.
  const same = batch === 'full' || samples === 1;
  const exact = (surface.fit === undefined || surface.scans !== undefined) && same;
  const random = batch !== 'full' && batch < samples;
  const full = new Float64Array(3);
  const sampler =
    batch === 'full' ? createFullSampler(samples, order) : createSampler(samples, batch, createRandom(seed, 0), order);
  const ahead = objective.ahead?.(objective, sampler, batch);
  const asked = ahead?.objective ?? objective;
  const probe = createProbe(asked, same, exact);
  const { needs } = optimizer;
  const step = createStep(optimizer, spec.params, exact && !needs ? full : new Float64Array(2), probe);
  const { hyper, theta } = step;
  const slots = Object.values(step.slots);
  const idleness: Idleness = { idle: 0, tried: 0 };
  const evaluate =
    surface.evaluate ??
    ((at: Vec, out: Vec): void => {
      out[2] = surface.gradient(at[0]!, at[1]!, out);
    });
  const nothingLeft = (t: number): boolean => isNothingLeft(surface, columns, t);
  const rate = typeof stop === 'number' ? stop : STOP_ROUNDING;
  const hardlyChanges = (t: number): boolean => !isSwinging(surface, columns, t, rate);
  const repeat = stop === 'auto' && same && !spec.schedule ? createRepeat(step) : undefined;
  const progress: Progress = {
    objective: asked,
    probe: needs ? probe : undefined,
    optimizer: needs === 'full batches' && same ? restWhenStuck(optimizer, idleness) : optimizer,
    sampler: ahead?.sampler ?? sampler,
    step,
    full,
    change: new Float64Array(2),
    evaluate,
    pace: undefined,
    columns,
    rate,
    mayEnd: stop === 'auto' ? (same ? nothingLeft : undefined) : stop === 'off' ? undefined : hardlyChanges,
    repeat,
    made: 0,
    length: 1,
    anchor: 0,
    ended: false,
    lost: false,
    repeated: false,
  };
  /** The learning rate of the whole run, where no schedule changes it. */
  let lr = Number.NaN;

  const outcome = (): Outcome => {
    const { length, made, lost, repeated } = progress;
    if (lost) return { kind: 'diverged', at: made, gradNorm: columns.gradNorm[length - 1]! };
    return judge(surface, columns, { length, random, repeats: repeated });
  };

  return {
    begin(start, { params, schedule }, stream) {
      theta[0] = start[0];
      theta[1] = start[1];
      step.t = 0;
      for (const name of names) hyper[name] = params[name]!;
      for (const slot of slots) slot.fill(0);
      if (samples > 1) sampler.begin(createRandom(seed, stream));
      ahead?.begin();
      probe.forget();
      repeat?.forget();
      idleness.idle = 0;
      idleness.tried = 0;
      evaluate(theta, full);
      const first = full[2]!;
      columns.x[0] = start[0];
      columns.y[0] = start[1];
      columns.loss[0] = first;
      columns.gradNorm[0] = norm(full[0]!, full[1]!);
      columns.evals[0] = 0;
      lr = params.lr ?? Number.NaN;
      progress.pace = schedule && createPace(schedule, hyper, columns.lr, first);
      progress.made = 0;
      progress.length = 1;
      progress.anchor = 0;
      progress.lost = !Number.isFinite(first);
      progress.ended = progress.lost;
      progress.repeated = false;
    },
    advance(updates, samples = Number.POSITIVE_INFINITY) {
      const last = Math.min(steps, progress.made + updates);
      if (!progress.ended && !ahead) advance(progress, last);
      const budget = { samples };
      while (ahead && !progress.ended && progress.made < last) {
        const ready = ahead.ready(theta, budget);
        if (ready === 0) break;
        advance(progress, Math.min(last, progress.made + ready));
      }
      return progress.ended || progress.made >= steps;
    },
    get made() {
      return progress.made;
    },
    get rows() {
      return progress.length;
    },
    get reached() {
      return progress.made + (ahead?.share ?? 0);
    },
    outcome,
    finish() {
      const { length } = progress;
      if (!progress.pace) columns.lr.fill(lr, 0, length);
      return { ...takeRows(columns, length), length, outcome: outcome() };
    },
  };
}
