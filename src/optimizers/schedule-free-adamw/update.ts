import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';
import { shareOf } from '../shared/scheduleFree';

/**
 * Schedule-free AdamW: as schedule-free gradient descent, with u = g / (√v̂ + ε) + λθ in the place of the gradient and β₁
 * in that of the momentum.
 * Defazio et al., "The road less scheduled", 2024; conventions of AdamWScheduleFree(lr, (beta1, beta2), eps,
 * weight_decay) of the authors' package schedulefree, without warm-up.
 */
export const optimizer: Optimizer<
  'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay',
  'z' | 'v' | 'weight' | 'top' | 'total'
> = {
  parameters: { lr, beta1, beta2, eps, weightDecay },
  slots: ['z', 'v', 'weight', 'top', 'total'],
  sizes: { weight: 1, top: 1, total: 1 },
  // Its z, which nothing slows down, has to find the valley.
  stride: { ...OF_MAP, share: 0.01 },
  update({ t, theta, gradient, hyper, slots: { z, v, weight, top, total } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    if (t === 1) z.set(theta);
    const c = shareOf(top, total, lr);
    weight[0] = beta2 * weight[0]! + (1 - beta2);
    const root = Math.sqrt(weight[0]);
    for (let i = 0; i < 2; i++) {
      const g = gradient[i]!;
      const square = beta2 * v[i]! + (1 - beta2) * g * g;
      const u = g / (Math.sqrt(square) / root + eps) + weightDecay * theta[i]!;
      const next = z[i]! - lr * u;
      v[i] = square;
      z[i] = next;
      out[i] = -(c * (theta[i]! - next) + lr * (1 - beta1) * (1 - c) * u);
    }
  },
};
