import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Adam, each coordinate by itself: g = ∇J + λθ, m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g²,
 * θ ← θ − α m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
 * Kingma and Ba, "Adam: A method for stochastic optimization", 2015;
 * conventions of torch.optim.Adam(lr, (beta1, beta2), eps, weight_decay).
 * The weights 1 − βᵗ are the same averages of a constant 1: so they need no power, whose bits engines don't agree on.
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 'v' | 'weight'> = {
  parameters: { lr, beta1, beta2, eps, weightDecay },
  slots: ['m', 'v', 'weight'],
  stride: OF_MAP,
  update({ theta, gradient, hyper, slots: { m, v, weight } }, out) {
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
    const root = Math.sqrt(w2);
    out[0] = (-rate * mx) / (Math.sqrt(vx) / root + eps);
    out[1] = (-rate * my) / (Math.sqrt(vy) / root + eps);
  },
};
