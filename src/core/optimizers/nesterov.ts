import type { Optimizer } from '../types';
import { lr, momentumCoefficient, weightDecay } from './common';

/**
 * Nesterov momentum: g = ∇J + λθ, v ← μv + g, θ ← θ − α(g + μv); the first update sets v to g.
 * Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)", 1983, in the form
 * of Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013;
 * conventions of torch.optim.SGD(lr, momentum, nesterov=True, weight_decay).
 */
export const nesterov: Optimizer<'lr' | 'momentum' | 'weightDecay', 'v'> = {
  parameters: { lr, momentum: momentumCoefficient, weightDecay },
  slots: ['v'],
  stride: 0.1,
  update({ t, theta, gradient, hyper, slots: { v } }, out) {
    const { lr, momentum, weightDecay } = hyper;
    for (let i = 0; i < 2; i++) {
      const g = gradient[i]! + weightDecay * theta[i]!;
      v[i] = t === 1 ? g : momentum * v[i]! + g;
      out[i] = -lr * (g + momentum * v[i]!);
    }
  },
};
