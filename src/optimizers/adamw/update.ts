import type { Optimizer } from '../../core/method';
import { beta1, beta2, eps, OF_MAP } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * AdamW: Adam on the bare gradient, with the decay beside it: θ ← θ − α (λθ + m̂ / (√v̂ + ε)).
 * Loshchilov and Hutter, "Decoupled weight decay regularization", 2019;
 * conventions of torch.optim.AdamW(lr, (beta1, beta2), eps, weight_decay).
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'eps' | 'weightDecay', 'm' | 'v' | 'weight'> = {
  parameters: { lr, beta1, beta2, eps, weightDecay: { ...weightDecay, initial: 0.01 } },
  slots: ['m', 'v', 'weight'],
  stride: OF_MAP,
  update({ theta, gradient, hyper, slots: { m, v, weight } }, out) {
    const { lr, beta1, beta2, eps, weightDecay } = hyper;
    const gx = gradient[0]!;
    const gy = gradient[1]!;
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
    out[0] = -lr * weightDecay * theta[0]! - (rate * mx) / (Math.sqrt(vx) / root + eps);
    out[1] = -lr * weightDecay * theta[1]! - (rate * my) / (Math.sqrt(vy) / root + eps);
  },
};
