import type { Optimizer } from '../../core/method';
import { beta1, beta2, epsilon, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Yogi, Adam whose v changes by no more than the latest square: m as in Adam, v ← v − (1 − β₂) sign(v − g²) g²,
 * θ ← θ − α m / (√v + ε), without correction of the bias.
 * Zaheer et al., "Adaptive methods for nonconvex optimization", 2018, algorithm 2.
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 'v'> = {
  parameters: { lr, beta1, beta2, eps: epsilon(1e-3), weightDecay },
  slots: ['m', 'v'],
  stride: OF_MAP,
  update({ theta, gradient, hyper, slots: { m, v } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const mx = beta1 * m[0]! + (1 - beta1) * gx;
    const my = beta1 * m[1]! + (1 - beta1) * gy;
    const vx = v[0]! - (1 - beta2) * Math.sign(v[0]! - gx * gx) * gx * gx;
    const vy = v[1]! - (1 - beta2) * Math.sign(v[1]! - gy * gy) * gy * gy;
    m[0] = mx;
    m[1] = my;
    v[0] = vx;
    v[1] = vy;
    out[0] = (-lr * mx) / (Math.sqrt(vx) + eps);
    out[1] = (-lr * my) / (Math.sqrt(vy) + eps);
  },
};
