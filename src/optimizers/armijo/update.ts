import { backtrack } from '../../core/lineSearch/armijo';
import { createRay } from '../../core/lineSearch/ray';
import type { Optimizer } from '../../core/method';
import { lr } from '../shared/parameters';
import { c1, shrink } from '../shared/searching';

/**
 * Gradient descent with a backtracking line search: at every update the strides α, ρα, ρ²α, … along −∇J, until one
 * makes at least c₁ of the descent that the slope promises.
 * Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", 1966;
 * Nocedal and Wright, "Numerical Optimization", 2006, algorithm 3.1.
 */
export const optimizer: Optimizer<'lr' | 'c1' | 'shrink', never> = {
  parameters: { lr, c1, shrink },
  slots: [],
  needs: 'full batches',
  stride: { unit: 'slope', share: 2 },
  update(step, out) {
    const { gradient, hyper } = step;
    const ray = createRay(step, -gradient[0]!, -gradient[1]!);
    ray.follow(backtrack(ray, hyper.lr, hyper.c1, hyper.shrink), out);
  },
};
