import type { Optimizer } from '../../core/method';
import { momentumCoefficient } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Nesterov momentum: g = ∇J + λθ, v ← μv + g, θ ← θ − α(g + μv); the first update sets v to g.
 * Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)", 1983, in the form
 * of Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013;
 * conventions of torch.optim.SGD(lr, momentum, nesterov=True, weight_decay).
 */
export const optimizer: Optimizer<'lr' | 'momentum' | 'weightDecay', 'v'> = {
  parameters: { lr, momentum: momentumCoefficient, weightDecay },
  slots: ['v'],
  stride: { unit: 'slope', share: 0.1 },
  update({ theta, gradient, hyper, slots: { v } }, out) {
    const { lr, momentum, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const vx = momentum * v[0]! + gx;
    const vy = momentum * v[1]! + gy;
    v[0] = vx;
    v[1] = vy;
    out[0] = -lr * (gx + momentum * vx);
    out[1] = -lr * (gy + momentum * vy);
  },
};
