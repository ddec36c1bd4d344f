import { backtrack } from '../../core/lineSearch/armijo';
import { createRay } from '../../core/lineSearch/ray';
import type { Optimizer } from '../../core/method';
import { norm } from '../../core/norm';
import type { NumberParameter, Vec } from '../../core/types';
import { lr } from '../shared/parameters';
import { c1, shrink } from '../shared/searching';

const floor: NumberParameter = {
  kind: 'number',
  initial: 1e-8,
  range: [1e-16, 1],
  scale: 'log',
  symbol: 'δ',
};

/**
 * |H|⁻¹ in closed form, as xx, xy, yy: the eigenvalues of H = (a b; b c) by their size, none below δ of the larger one.
 * They are m ± r with m = (a + c)/2 and r² = ((a − c)/2)² + b², and every function of H is a sum of I and (H − mI)/r.
 * The identity where H is zero.
 */
function invert(hessian: Vec, floor: number): readonly [xx: number, xy: number, yy: number] {
  const mean = (hessian[0]! + hessian[2]!) / 2;
  const difference = (hessian[0]! - hessian[2]!) / 2;
  const cross = hessian[1]!;
  const radius = norm(difference, cross);
  const largest = Math.max(Math.abs(mean + radius), Math.abs(mean - radius));
  if (!(largest > 0)) return [1, 0, 1];
  const upper = 1 / Math.max(Math.abs(mean + radius), floor * largest);
  const lower = 1 / Math.max(Math.abs(mean - radius), floor * largest);
  const middle = (upper + lower) / 2;
  const half = radius > 0 ? (upper - lower) / 2 / radius : 0;
  return [middle + half * difference, half * cross, middle - half * difference];
}

/**
 * Newton's method, damped and safe where the Hessian H is indefinite: d = −|H|⁻¹∇J, which always leads downhill, then
 * the strides α, ρα, ρ²α, … until one makes at least c₁ of the descent that the slope promises.
 * |H| has the absolute values of the eigenvalues, so that a pass repels as a valley attracts, and none is taken for less
 * than δ of the larger one: δ = 1 is gradient descent with stride 1/λmax.
 * Nocedal and Wright, "Numerical Optimization", 2006, section 3.4; Dauphin et al., "Identifying and attacking the saddle
 * point problem in high-dimensional non-convex optimization", 2014.
 */
export const optimizer: Optimizer<'lr' | 'c1' | 'shrink' | 'floor', 'hessian'> = {
  parameters: { lr, c1, shrink, floor },
  slots: ['hessian'],
  sizes: { hessian: 3 },
  needs: 'full batches',
  stride: { unit: 'none', share: 1 },
  update(step, out) {
    const { theta, gradient, hyper, batch } = step;
    const { hessian } = step.slots;
    batch.hessian(theta[0]!, theta[1]!, hessian);
    const [xx, xy, yy] = invert(hessian, hyper.floor);
    const gx = gradient[0]!;
    const gy = gradient[1]!;
    const ray = createRay(step, -(xx * gx + xy * gy), -(xy * gx + yy * gy));
    ray.follow(backtrack(ray, hyper.lr, hyper.c1, hyper.shrink), out);
  },
};
