import type { Step } from '../method';
import type { Vec } from '../types';

/** A place on a ray, and the batch's loss there. */
export interface Trial {
  readonly alpha: number;
  /** φ(α) */
  readonly value: number;
  /** φ′(α) */
  readonly slope: number;
  /** The batch's gradient. */
  readonly gx: number;
  readonly gy: number;
}

/** The batch's loss along a direction d: φ(α) = J(θ + αd), so φ′(α) = ∇J(θ + αd)·d. */
export interface Ray {
  /** d */
  readonly dx: number;
  readonly dy: number;
  /** α = 0, which costs nothing: it is known. */
  readonly start: Trial;
  /** Evaluates the batch's loss and gradient at θ + αd. */
  at(alpha: number): Trial;
  /** Whether doubles cannot tell two places on the ray apart. */
  isSame(alpha: number, other: number): boolean;
  /** Writes the change of θ that leads to a trial into `out`; none where there is no trial. */
  follow(trial: Trial | undefined, out: Vec): void;
}

export function createRay({ theta, gradient, batch }: Step, dx: number, dy: number): Ray {
  const x = theta[0]!;
  const y = theta[1]!;
  const trial = (alpha: number, gx: number, gy: number, value: number): Trial => ({
    alpha,
    value,
    slope: gx * dx + gy * dy,
    gx,
    gy,
  });
  const out = new Float64Array(2);
  return {
    dx,
    dy,
    start: trial(0, gradient[0]!, gradient[1]!, batch.loss),
    at(alpha) {
      const value = batch.evaluate(x + alpha * dx, y + alpha * dy, out);
      return trial(alpha, out[0]!, out[1]!, value);
    },
    isSame: (alpha, other) => x + alpha * dx === x + other * dx && y + alpha * dy === y + other * dy,
    follow(chosen, change) {
      change[0] = chosen ? chosen.alpha * dx : 0;
      change[1] = chosen ? chosen.alpha * dy : 0;
    },
  };
}
