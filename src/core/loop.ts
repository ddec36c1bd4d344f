import type { Columns } from './columns';
import { fenceOf, isOutside } from './far';
import type { Optimizer, Step } from './method';
import { norm } from './norm';
import type { Objective } from './objective';
import type { Pace } from './pace';
import type { Probe } from './probe';
import type { Sampler } from './sampler';
import type { Repeat } from './stop/repeat';
import { tolerance, WINDOW } from './stop/stop';
import type { Vec } from './types';

/** A run under way: what it is made of, and how far it has come. */
export interface Progress {
  readonly objective: Objective;
  /** What the optimizer asks of its batches, where it needs more of them than the gradient at θ. */
  readonly probe: Probe | undefined;
  readonly optimizer: Optimizer;
  readonly sampler: Sampler;
  readonly step: Step;
  /** ∂J/∂x, ∂J/∂y and J of the full loss at θ. */
  readonly full: Vec;
  /** What an update adds to θ. */
  readonly change: Vec;
  evaluate(theta: Vec, out: Vec): void;
  /** Present where a schedule sets the learning rate: told each update and the full loss it led to. */
  pace: Pace | undefined;
  readonly columns: Columns;
  /** The relative change of loss that counts as none. */
  readonly rate: number;
  /** Whether the run ends at an update, asked where the loss has kept still; absent where it makes all its steps. */
  readonly mayEnd: ((update: number) => boolean) | undefined;
  /** Present where the run ends once its state comes again. */
  readonly repeat: Repeat | undefined;
  made: number;
  /** Rows written. */
  length: number;
  /** The update since which the loss has kept still. */
  anchor: number;
  ended: boolean;
  /** Whether the last update gave a number that is not finite, or a place too far off the map. */
  lost: boolean;
  /** Whether the run ended because its state came again. */
  repeated: boolean;
}

/**
 * Makes updates until so many are made in all, or the run ends. It belongs to the module and not to a run, so that what
 * the compiler makes of it outlives the run; and the loop touches locals only, since everything else is fetched anew
 * after each call that it makes.
 */
export function advance(progress: Progress, last: number): void {
  const { step, full, change, optimizer, sampler, columns, rate, mayEnd, repeat, objective } = progress;
  const { theta, gradient } = step;
  const { batch } = sampler;
  const { update } = optimizer;
  const { evaluate, pace, probe } = progress;
  const { surface, samples } = objective;
  const batchGradient = probe ? probe.begin : objective.batchGradient;
  const { x: xs, y: ys, loss: losses, gradNorm: norms, evals } = columns;
  const fence = fenceOf(surface);
  const exact = gradient === full;
  const first = losses[0]!;
  let t = progress.made;
  let since = progress.anchor;
  let still = losses[since]!;
  let spent = evals[t]!;
  let lost = false;
  let ended = false;
  let repeated = false;
  let written = 0;
  while (t < last) {
    t++;
    if (!exact) {
      sampler.next();
      batchGradient(theta[0]!, theta[1]!, batch, gradient);
    }
    step.t = t;
    update(step, change);
    const x = theta[0]! + change[0]!;
    const y = theta[1]! + change[1]!;
    theta[0] = x;
    theta[1] = y;
    evaluate(theta, full);
    const loss = full[2]!;
    lost = isOutside(fence, x, y) || loss - loss !== 0;
    if (lost && !Number.isFinite(x + y + loss)) {
      written = t;
      break;
    }
    spent += exact ? samples : probe ? probe.spent : batch.end - batch.start;
    xs[t] = x;
    ys[t] = y;
    losses[t] = loss;
    norms[t] = norm(full[0]!, full[1]!);
    evals[t] = spent;
    if (pace) pace(t, loss);
    if (lost) break;
    if (repeat !== undefined) {
      repeated = loss === repeat.loss && repeat.isBack();
      if (repeated) break;
      if (t >= repeat.due) repeat.remember(t, loss);
    }
    if (mayEnd === undefined) continue;
    if (Math.abs(loss - still) > tolerance(rate, loss, first)) {
      since = t;
      still = loss;
    } else if ((t - since) % WINDOW === 0) {
      ended = mayEnd(t);
      if (ended) break;
    }
  }
  progress.ended = ended || repeated || lost;
  progress.repeated = repeated;
  progress.lost = lost;
  progress.length = written || t + 1;
  progress.made = t;
  progress.anchor = since;
}
