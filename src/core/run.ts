import { isFar } from './far';
import type { Objective } from './objective';
import * as optimizers from './optimizers';
import { arrived, type Outcome, outOfSteps } from './outcome';
import { createRandom } from './random';
import { createFullSampler, createSampler } from './sampler';
import type { RunSpec, Scenario } from './scenario';
import { DEFAULT_STOP, tolerance, WINDOW } from './stop';
import { type Columns, createColumns, type Trajectory, takeRows } from './trajectory';
import type { Optimizer, Step } from './types';

/** A run under way, so that long ones can be made in slices. */
export interface Run {
  /** Makes at most so many more updates; whether the run has ended. */
  advance(updates: number): boolean;
  /** Updates made so far. */
  readonly made: number;
  /** The route so far with its outcome; call it once the run has ended. */
  finish(): Trajectory;
  /** The outcome alone, without copying the route. */
  outcome(): Outcome;
}

function createStep(optimizer: Optimizer, params: RunSpec['params']): Step {
  const slots = Object.fromEntries(optimizer.slots.map((slot) => [slot, new Float64Array(2)]));
  return { t: 0, theta: new Float64Array(2), gradient: new Float64Array(2), hyper: { ...params }, slots };
}

/**
 * One run of a scenario.
 * @param place the run's index in the scenario; it selects the run's random stream
 * @param columns where the route is written; room for `steps` updates
 */
export function createRun(
  objective: Objective,
  { start, steps, stop, seed }: Pick<Scenario, 'start' | 'steps' | 'stop' | 'seed'>,
  spec: RunSpec,
  place: number,
  columns: Columns = createColumns(steps),
): Run {
  const { surface, samples, batchGradient } = objective;
  const optimizer: Optimizer = optimizers[spec.optimizer];
  const { update } = optimizer;
  const step = createStep(optimizer, spec.params);
  const { theta, gradient } = step;
  const full = new Float64Array(2);
  const change = new Float64Array(2);
  const sampler =
    spec.batch === 'full' ? createFullSampler(samples) : createSampler(samples, spec.batch, createRandom(seed, place));
  const { batch } = sampler;
  // Where the batch is all there is, the gradient that the record needs is the step's too.
  const exact = surface.fit === undefined && (spec.batch === 'full' || samples === 1);
  const fullGradient = surface.gradient;
  const stops = stop !== 'off';
  const rate = stop === 'off' ? DEFAULT_STOP : stop;

  let made = 0;
  let length = 1;
  let anchor = 0;
  let ended: Outcome | undefined;

  const record = (index: number, x: number, y: number, loss: number): void => {
    const square = full[0]! * full[0]! + full[1]! * full[1]!;
    columns.x[index] = x;
    columns.y[index] = y;
    columns.loss[index] = loss;
    // The plain root is exact enough unless the square leaves the range of doubles.
    columns.gradNorm[index] = square > 1e-290 && square < 1e290 ? Math.sqrt(square) : Math.hypot(full[0]!, full[1]!);
  };

  theta[0] = start[0];
  theta[1] = start[1];
  const first = fullGradient(start[0], start[1], full);
  record(0, start[0], start[1], first);
  columns.evals[0] = 0;
  if (!Number.isFinite(first)) ended = { kind: 'diverged', at: 0 };

  const advance = (updates: number): boolean => {
    const last = Math.min(steps, made + updates);
    const { loss: losses, evals } = columns;
    let still = losses[anchor]!;
    let spent = evals[made]!;
    while (made < last && !ended) {
      step.t = made + 1;
      sampler.next();
      if (exact) {
        gradient[0] = full[0]!;
        gradient[1] = full[1]!;
      } else batchGradient(theta[0]!, theta[1]!, batch, gradient);
      update(step, change);
      const x = theta[0]! + change[0]!;
      const y = theta[1]! + change[1]!;
      const loss = fullGradient(x, y, full);
      made++;
      if (isFar(surface, x, y) || loss - loss !== 0) {
        ended = { kind: 'diverged', at: made };
        if (!Number.isFinite(x + y + loss)) break;
      }
      theta[0] = x;
      theta[1] = y;
      spent += batch.end - batch.start;
      record(made, x, y, loss);
      evals[made] = spent;
      length = made + 1;
      if (Math.abs(loss - still) > tolerance(rate, loss, first)) {
        anchor = made;
        still = loss;
      } else if (stops && made - anchor >= WINDOW) ended ??= arrived(surface, x, y, anchor);
    }
    return ended !== undefined || made >= steps;
  };

  const outcome = (): Outcome => {
    if (ended) return ended;
    const at = length - 1;
    if (at - anchor >= WINDOW) return arrived(surface, columns.x[at]!, columns.y[at]!, anchor);
    return outOfSteps(columns.loss.subarray(0, length));
  };

  return {
    advance,
    get made() {
      return made;
    },
    outcome,
    finish: () => ({ ...takeRows(columns, length), length, outcome: outcome() }),
  };
}
