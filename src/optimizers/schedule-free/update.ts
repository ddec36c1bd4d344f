import type { Optimizer } from '../../core/method';
import { momentumCoefficient } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';
import { shareOf } from '../shared/scheduleFree';

/**
 * Schedule-free gradient descent: z ← z − αg makes plain steps, x averages all z, and gradients are taken between the two,
 * at θ = (1 − μ)z + μx. Only θ and z are kept: θ ← θ − c(θ − z) − α(1 − μ)(1 − c)g with the new z, c its share of x.
 * Defazio et al., "The road less scheduled", 2024; conventions of SGDScheduleFree(lr, momentum, weight_decay) of the
 * authors' package schedulefree, without warm-up.
 */
export const optimizer: Optimizer<'lr' | 'momentum' | 'weightDecay', 'z' | 'top' | 'total'> = {
  parameters: { lr, momentum: momentumCoefficient, weightDecay },
  slots: ['z', 'top', 'total'],
  sizes: { top: 1, total: 1 },
  stride: { unit: 'slope', share: 2 },
  update({ t, theta, gradient, hyper, slots: { z, top, total } }, out) {
    const { lr, momentum, weightDecay } = hyper;
    if (t === 1) z.set(theta);
    const c = shareOf(top, total, lr);
    for (let i = 0; i < 2; i++) {
      const g = gradient[i]! + weightDecay * theta[i]!;
      const next = z[i]! - lr * g;
      z[i] = next;
      out[i] = -(c * (theta[i]! - next) + lr * (1 - momentum) * (1 - c) * g);
    }
  },
};
