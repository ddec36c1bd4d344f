import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * AdaMax, Adam with the largest slope for the mean square: g = ∇J + λθ, m ← β₁m + (1 − β₁)g,
 * u ← max(β₂u, |g| + ε), θ ← θ − α / (1 − β₁ᵗ) · m / u.
 * Kingma and Ba, "Adam: A method for stochastic optimization", section 7, 2015;
 * conventions of torch.optim.Adamax(lr, (beta1, beta2), eps, weight_decay).
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 'u' | 'weight'> = {
  parameters: { lr, beta1, beta2, eps, weightDecay },
  slots: ['m', 'u', 'weight'],
  stride: OF_MAP,
  update({ theta, gradient, hyper, slots: { m, u, weight } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const w1 = beta1 * weight[0]! + (1 - beta1);
    const mx = beta1 * m[0]! + (1 - beta1) * gx;
    const my = beta1 * m[1]! + (1 - beta1) * gy;
    const ux = Math.max(beta2 * u[0]!, Math.abs(gx) + eps);
    const uy = Math.max(beta2 * u[1]!, Math.abs(gy) + eps);
    weight[0] = w1;
    m[0] = mx;
    m[1] = my;
    u[0] = ux;
    u[1] = uy;
    const rate = lr / w1;
    out[0] = (-rate * mx) / ux;
    out[1] = (-rate * my) / uy;
  },
};
