import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * RAdam, Adam that waits until v says something: with ρ∞ = 2 / (1 − β₂) − 1 and ρ = ρ∞ − 2tβ₂ᵗ / (1 − β₂ᵗ),
 * θ ← θ − αm̂ while ρ ≤ 5, then θ ← θ − αm̂r√(1 − β₂ᵗ) / (√v + ε), r² = (ρ − 4)(ρ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ).
 * Liu et al., "On the variance of the adaptive learning rate and beyond", 2020;
 * conventions of torch.optim.RAdam(lr, (beta1, beta2), eps, weight_decay).
 * Its first strides are as long as the slope is steep, so α is measured as for gradient descent.
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 'v' | 'weight'> = {
  parameters: { lr, beta1, beta2, eps, weightDecay },
  slots: ['m', 'v', 'weight'],
  stride: { unit: 'slope', share: 2 },
  update({ t, theta, gradient, hyper, slots: { m, v, weight } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const w1 = beta1 * weight[0]! + (1 - beta1);
    const w2 = beta2 * weight[1]! + (1 - beta2);
    const mx = beta1 * m[0]! + (1 - beta1) * gx;
    const my = beta1 * m[1]! + (1 - beta1) * gy;
    const vx = beta2 * v[0]! + (1 - beta2) * gx * gx;
    const vy = beta2 * v[1]! + (1 - beta2) * gy * gy;
    weight[0] = w1;
    weight[1] = w2;
    m[0] = mx;
    m[1] = my;
    v[0] = vx;
    v[1] = vy;
    const rate = lr / w1;
    const limit = 2 / (1 - beta2) - 1;
    const rho = limit - (2 * t * (1 - w2)) / w2;
    if (rho > 5) {
      const square = ((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho);
      const rectified = rate * Math.sqrt(square * w2);
      out[0] = (-rectified * mx) / (Math.sqrt(vx) + eps);
      out[1] = (-rectified * my) / (Math.sqrt(vy) + eps);
    } else {
      out[0] = -rate * mx;
      out[1] = -rate * my;
    }
  },
};
