import type { Optimizer } from '../../core/method';
import { beta1, beta2, epsilon, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * AdaBelief, Adam that divides by how far gradients stray from their average: m as in Adam,
 * s ← β₂s + (1 − β₂)(g − m)² + ε, θ ← θ − α m̂ / (√ŝ + ε).
 * Zhuang et al., "AdaBelief optimizer: Adapting stepsizes by the belief in observed gradients", 2020, algorithm 2.
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 's' | 'weight'> = {
  parameters: { lr, beta1, beta2, eps: epsilon(1e-16), weightDecay },
  slots: ['m', 's', 'weight'],
  stride: OF_MAP,
  update({ theta, gradient, hyper, slots: { m, s, weight } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const w1 = beta1 * weight[0]! + (1 - beta1);
    const w2 = beta2 * weight[1]! + (1 - beta2);
    const mx = beta1 * m[0]! + (1 - beta1) * gx;
    const my = beta1 * m[1]! + (1 - beta1) * gy;
    const sx = beta2 * s[0]! + (1 - beta2) * (gx - mx) * (gx - mx) + eps;
    const sy = beta2 * s[1]! + (1 - beta2) * (gy - my) * (gy - my) + eps;
    weight[0] = w1;
    weight[1] = w2;
    m[0] = mx;
    m[1] = my;
    s[0] = sx;
    s[1] = sy;
    const rate = lr / w1;
    const root = Math.sqrt(w2);
    out[0] = (-rate * mx) / (Math.sqrt(sx) / root + eps);
    out[1] = (-rate * my) / (Math.sqrt(sy) / root + eps);
  },
};
