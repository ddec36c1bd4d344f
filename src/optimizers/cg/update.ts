import { createRay, type Ray } from '../../core/lineSearch/ray';
import { isUnseen, searchWolfe } from '../../core/lineSearch/wolfe';
import type { Optimizer, Step } from '../../core/method';
import type { NumberParameter } from '../../core/types';
import { lr } from '../shared/parameters';
import { c1, curvatureShare } from '../shared/searching';

const restart: NumberParameter = {
  kind: 'number',
  initial: 10,
  range: [1, 1e6],
  slider: [1, 100],
  scale: 'log',
  integer: true,
};

type Names = 'lr' | 'c1' | 'c2' | 'restart';
/** The last direction, gradient and stride, and the updates since a restart. */
type Slots = 'direction' | 'before' | 'stride' | 'since';

/** The next direction, or the gradient's own where it starts afresh. */
function direct(step: Step<Names, Slots>): Ray {
  const { gradient, hyper } = step;
  const { direction, before, since } = step.slots;
  const gx = gradient[0]!;
  const gy = gradient[1]!;
  const bx = before[0]!;
  const by = before[1]!;
  const beta = (gx * (gx - bx) + gy * (gy - by)) / (bx * bx + by * by);
  if (since[0]! > 0 && since[0]! < hyper.restart && beta > 0) {
    const ray = createRay(step, beta * direction[0]! - gx, beta * direction[1]! - gy);
    if (ray.start.slope < 0) return ray;
  }
  since[0] = 0;
  return createRay(step, -gx, -gy);
}

/**
 * Nonlinear conjugate gradient: d = −g + β⁺d with Polak and Ribière's β⁺ = max(0, g·(g − g′)/g′·g′), g′ the gradient
 * before; it starts afresh with d = −g where β⁺ is 0, d leads uphill, and every so many updates. A line search meets the
 * strong Wolfe conditions: α is the first stride that the first one tries, the others begin with the stride before.
 * Polak and Ribière, "Note sur la convergence de méthodes de directions conjuguées", 1969; Nocedal and Wright,
 * "Numerical Optimization", 2006, section 5.2.
 */
export const optimizer: Optimizer<Names, Slots> = {
  parameters: { lr, c1, c2: curvatureShare(0.1), restart },
  slots: ['direction', 'before', 'stride', 'since'],
  sizes: { stride: 1, since: 1 },
  needs: 'full batches',
  stride: { unit: 'slope', share: 1 },
  update(step, out) {
    const { gradient, hyper } = step;
    const { direction, before, stride, since } = step.slots;
    const ray = direct(step);
    const known = stride[0]! > 0;
    const first = known ? stride[0]! : hyper.lr;
    const trial = known && isUnseen(ray, first) ? undefined : searchWolfe(ray, first, hyper);
    ray.follow(trial, out);
    direction[0] = ray.dx;
    direction[1] = ray.dy;
    before.set(gradient);
    stride[0] = trial ? trial.alpha : 0;
    since[0] = trial ? since[0]! + 1 : 0;
  },
};
