import { SEARCH_ROUNDING } from '../../core/lineSearch/armijo';
import type { Ray, Trial } from '../../core/lineSearch/ray';
import { searchWolfe, type Wolfe } from '../../core/lineSearch/wolfe';
import { norm } from '../../core/norm';

/** What a step has taught: the change s of θ, the change y of the gradient over it, and sᵀy. */
export interface Lesson {
  readonly sx: number;
  readonly sy: number;
  readonly yx: number;
  readonly yy: number;
  readonly curve: number;
}

/**
 * The stride of a quasi-Newton method along −Hg; where nothing is known yet, H = I, the first one that is tried is no
 * longer than α in the sum of its axes, as in torch.optim.LBFGS.
 */
export function searchStride(ray: Ray, lr: number, fresh: boolean, wolfe: Wolfe): Trial | undefined {
  const { gx, gy } = ray.start;
  return searchWolfe(ray, fresh ? lr * Math.min(1, 1 / (Math.abs(gx) + Math.abs(gy))) : lr, wolfe);
}

/** What a step along a ray teaches; nothing where the slope along it does not rise by more than rounding. */
export function learn({ dx, dy, start }: Ray, { alpha, gx, gy }: Trial): Lesson | undefined {
  const sx = alpha * dx;
  const sy = alpha * dy;
  const yx = gx - start.gx;
  const yy = gy - start.gy;
  const curve = sx * yx + sy * yy;
  return curve > SEARCH_ROUNDING * norm(sx, sy) * norm(yx, yy) ? { sx, sy, yx, yy, curve } : undefined;
}
