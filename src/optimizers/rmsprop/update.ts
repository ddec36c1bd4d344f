import type { Optimizer } from '../../core/method';
import { decayRate, eps, momentumCoefficient } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * RMSprop, each coordinate by itself: g = ∇J + λθ, v ← av + (1 − a)g², b ← μb + g / (√v + ε), θ ← θ − αb.
 * Centred, the mean's square is taken from v: m ← am + (1 − a)g, and √(v − m²) stands for √v.
 * Tieleman and Hinton, "Lecture 6.5: rmsprop", Coursera, 2012; centred after Graves, "Generating sequences with
 * recurrent neural networks", 2013; conventions of torch.optim.RMSprop(lr, alpha, eps, weight_decay, momentum, centered).
 */
export const optimizer: Optimizer<
  'lr' | 'alpha' | 'eps' | 'momentum' | 'centered' | 'weightDecay',
  'v' | 'm' | 'buffer'
> = {
  parameters: {
    lr,
    alpha: decayRate(0.99, 'a'),
    eps,
    momentum: { ...momentumCoefficient, initial: 0 },
    centered: { kind: 'number', initial: 0, range: [0, 1], scale: 'boolean', integer: true },
    weightDecay,
  },
  slots: ['v', 'm', 'buffer'],
  stride: { unit: 'map', share: 0.01 },
  update({ theta, gradient, hyper, slots: { v, m, buffer } }, out) {
    const { lr, alpha, eps, momentum, centered, weightDecay } = hyper;
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const vx = alpha * v[0]! + (1 - alpha) * gx * gx;
    const vy = alpha * v[1]! + (1 - alpha) * gy * gy;
    const mx = alpha * m[0]! + (1 - alpha) * gx;
    const my = alpha * m[1]! + (1 - alpha) * gy;
    // A variance can't be negative, but its rounded difference can, and the root of that would be no number.
    const rootX = Math.sqrt(Math.max(0, vx - centered * mx * mx));
    const rootY = Math.sqrt(Math.max(0, vy - centered * my * my));
    const bx = momentum * buffer[0]! + gx / (rootX + eps);
    const by = momentum * buffer[1]! + gy / (rootY + eps);
    v[0] = vx;
    v[1] = vy;
    m[0] = mx;
    m[1] = my;
    buffer[0] = bx;
    buffer[1] = by;
    out[0] = -lr * bx;
    out[1] = -lr * by;
  },
};
