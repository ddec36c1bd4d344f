import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * AMSGrad: Adam whose v never shrinks: u ← max(u, v), θ ← θ − α m̂ / (√(u / (1 − β₂ᵗ)) + ε).
 * Reddi, Kale and Kumar, "On the convergence of Adam and beyond", 2018;
 * conventions of torch.optim.Adam(lr, (beta1, beta2), eps, weight_decay, amsgrad=True).
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 'v' | 'u' | 'weight'> = {
  parameters: { lr, beta1, beta2, eps, weightDecay },
  slots: ['m', 'v', 'u', 'weight'],
  stride: OF_MAP,
  update({ theta, gradient, hyper, slots: { m, v, u, weight } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const w1 = beta1 * weight[0]! + (1 - beta1);
    const w2 = beta2 * weight[1]! + (1 - beta2);
    const mx = beta1 * m[0]! + (1 - beta1) * gx;
    const my = beta1 * m[1]! + (1 - beta1) * gy;
    const vx = beta2 * v[0]! + (1 - beta2) * gx * gx;
    const vy = beta2 * v[1]! + (1 - beta2) * gy * gy;
    const ux = Math.max(u[0]!, vx);
    const uy = Math.max(u[1]!, vy);
    weight[0] = w1;
    weight[1] = w2;
    m[0] = mx;
    m[1] = my;
    v[0] = vx;
    v[1] = vy;
    u[0] = ux;
    u[1] = uy;
    const rate = lr / w1;
    const root = Math.sqrt(w2);
    out[0] = (-rate * mx) / (Math.sqrt(ux) / root + eps);
    out[1] = (-rate * my) / (Math.sqrt(uy) / root + eps);
  },
};
