import type { Optimizer } from '../types';
import { lr, momentumCoefficient, weightDecay } from './common';

/**
 * Heavy ball: v ← μv + (1 − τ)(∇J + λθ), θ ← θ − αv; the first update sets v to the gradient itself.
 * Polyak, "Some methods of speeding up the convergence of iteration methods", 1964;
 * conventions of torch.optim.SGD(lr, momentum, dampening, weight_decay): α stands outside the buffer,
 * and without momentum there is no buffer, so no dampening either.
 */
export const momentum: Optimizer<'lr' | 'momentum' | 'dampening' | 'weightDecay', 'v'> = {
  parameters: {
    lr,
    momentum: momentumCoefficient,
    dampening: { kind: 'number', initial: 0, range: [0, 1], scale: 'linear', symbol: 'τ' },
    weightDecay,
  },
  slots: ['v'],
  stride: 0.1,
  update({ t, theta, gradient, hyper, slots: { v } }, out) {
    const { lr, momentum, dampening, weightDecay } = hyper;
    for (let i = 0; i < 2; i++) {
      const g = gradient[i]! + weightDecay * theta[i]!;
      v[i] = t === 1 || momentum === 0 ? g : momentum * v[i]! + (1 - dampening) * g;
      out[i] = -lr * v[i]!;
    }
  },
};
