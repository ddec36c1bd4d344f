import { createRay } from '../../core/lineSearch/ray';
import { isUnseen } from '../../core/lineSearch/wolfe';
import type { Optimizer } from '../../core/method';
import type { Vec } from '../../core/types';
import { lr } from '../shared/parameters';
import { type Lesson, learn, searchStride } from '../shared/quasiNewton';
import { c1, curvatureShare } from '../shared/searching';

/** H ← (I − ρsyᵀ)H(I − ρysᵀ) + ρssᵀ with ρ = 1/sᵀy. */
function improve(h: Vec, { sx, sy, yx, yy, curve }: Lesson): void {
  const hx = h[0]! * yx + h[1]! * yy;
  const hy = h[1]! * yx + h[2]! * yy;
  const more = 1 + (yx * hx + yy * hy) / curve;
  h[0] = h[0]! + (more * sx * sx - 2 * hx * sx) / curve;
  h[1] = h[1]! + (more * sx * sy - hx * sy - hy * sx) / curve;
  h[2] = h[2]! + (more * sy * sy - 2 * hy * sy) / curve;
}

/**
 * BFGS: d = −H∇J, where H stands for the inverse of the Hessian and learns from each step; α is the first stride that its
 * line search tries, which ends where the strong Wolfe conditions hold. H begins as the identity and is scaled by
 * sᵀy/yᵀy before the first lesson. Where a search finds no descent, it begins afresh.
 * Broyden, Fletcher, Goldfarb and Shanno, 1970; Nocedal and Wright, "Numerical Optimization", 2006, algorithm 6.1 and
 * equation 6.20.
 */
export const optimizer: Optimizer<'lr' | 'c1' | 'c2', 'inverse'> = {
  parameters: { lr, c1, c2: curvatureShare(0.9) },
  slots: ['inverse'],
  sizes: { inverse: 3 },
  needs: 'full batches',
  stride: { unit: 'none', share: 1 },
  update(step, out) {
    const { gradient, hyper } = step;
    const h = step.slots.inverse;
    const gx = gradient[0]!;
    const gy = gradient[1]!;
    const aimed = createRay(step, -(h[0]! * gx + h[1]! * gy), -(h[1]! * gx + h[2]! * gy));
    const fresh = !(aimed.start.slope < 0);
    const ray = fresh ? createRay(step, -gx, -gy) : aimed;
    const arrived = !fresh && isUnseen(ray, hyper.lr);
    const trial = arrived ? undefined : searchStride(ray, hyper.lr, fresh, hyper);
    ray.follow(trial, out);
    if (!trial && !arrived) h.fill(0);
    const lesson = trial && learn(ray, trial);
    if (!lesson) return;
    if (fresh) h[0] = h[2] = lesson.curve / (lesson.yx * lesson.yx + lesson.yy * lesson.yy);
    if (fresh) h[1] = 0;
    improve(h, lesson);
  },
};
