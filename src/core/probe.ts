import type { BatchLoss } from './method';
import type { Objective } from './objective';
import type { Batch, Vec } from './types';

/** The current batch's loss, and what has been asked of it. */
export interface Probe extends BatchLoss {
  /** Begins an update at θ = (x, y): writes the batch's gradient there into `out` and returns the batch's loss. */
  begin(x: number, y: number, batch: Batch, out: Vec): number;
  /** Forgets the last answer, for a run that begins. */
  forget(): void;
  /** Per-sample gradient evaluations since the update began. */
  readonly spent: number;
}

/** How far off gradients are taken for the differences that stand for a Hessian, in parts of the map. */
const NUDGE = 2 ** -20;

/**
 * Counts what a searching method asks of its batches. The last answer is kept: where all batches are the same, the
 * gradient at the place where an update's search ended is known to the next one, and costs nothing again.
 * @param same whether all batches are the same
 * @param exact whether the full loss itself stands for the batch's
 */
export function createProbe({ surface, batchGradient }: Objective, same: boolean, exact: boolean): Probe {
  const ask: typeof batchGradient = exact ? (x, y, _batch, out) => surface.gradient(x, y, out) : batchGradient;
  const [xmin, xmax, ymin, ymax] = surface.domain;
  /** x, y, ∂/∂x, ∂/∂y and the loss of the last answer. */
  const last = new Float64Array(5).fill(Number.NaN);
  const beside = new Float64Array(2);
  let batch: Batch = { order: new Uint32Array(), start: 0, end: 0 };
  let here: Vec = beside;
  let loss = Number.NaN;
  let spent = 0;

  const evaluate = (x: number, y: number, out: Vec): number => {
    const value = ask(x, y, batch, out);
    spent += batch.end - batch.start;
    last[0] = x;
    last[1] = y;
    last[2] = out[0]!;
    last[3] = out[1]!;
    last[4] = value;
    return value;
  };

  /** Forward differences of the batch's gradient; the two that they give of ∂²/∂x∂y are averaged. */
  const differences = (x: number, y: number, out: Vec): void => {
    const nextX = x + NUDGE * (xmax - xmin);
    const nextY = y + NUDGE * (ymax - ymin);
    ask(nextX, y, batch, beside);
    out[0] = (beside[0]! - here[0]!) / (nextX - x);
    out[1] = (beside[1]! - here[1]!) / (nextX - x) / 2;
    ask(x, nextY, batch, beside);
    out[1] += (beside[0]! - here[0]!) / (nextY - y) / 2;
    out[2] = (beside[1]! - here[1]!) / (nextY - y);
  };

  return {
    get loss() {
      return loss;
    },
    get spent() {
      return spent;
    },
    begin(x, y, next, out) {
      batch = next;
      here = out;
      spent = 0;
      if (same && last[0] === x && last[1] === y) {
        out[0] = last[2]!;
        out[1] = last[3]!;
        loss = last[4]!;
      } else {
        loss = evaluate(x, y, out);
      }
      return loss;
    },
    forget: () => void last.fill(Number.NaN),
    evaluate,
    hessian(x, y, out) {
      spent += 2 * (batch.end - batch.start);
      // The tilts of an analytic surface bend nothing: each batch has the surface's own Hessian.
      if (same || !surface.fit) surface.hessian(x, y, out);
      else differences(x, y, out);
    },
  };
}
