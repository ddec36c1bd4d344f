import type { Optimizer } from '../../core/method';
import { decayRate } from '../shared/averaging';
import { lr } from '../shared/parameters';

/**
 * Signum, each coordinate by itself: m ← βm + (1 − β)g, θ ← θ − α sign(m). Bernstein et al., "signSGD: Compressed
 * optimisation for non-convex problems", 2018, algorithm 2; torch.optim has none.
 */
export const optimizer: Optimizer<'lr' | 'beta', 'm'> = {
  parameters: { lr, beta: decayRate(0.9, 'β') },
  slots: ['m'],
  stride: { unit: 'map', share: 0.005 },
  update({ gradient, hyper: { lr, beta }, slots: { m } }, out) {
    for (let i = 0; i < 2; i++) {
      m[i] = beta * m[i]! + (1 - beta) * gradient[i]!;
      out[i] = -lr * Math.sign(m[i]!);
    }
  },
};
