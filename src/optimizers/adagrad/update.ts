import type { Optimizer } from '../../core/method';
import { epsilon } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * AdaGrad, each coordinate by itself: g = ∇J + λθ, s ← s + g², θ ← θ − α / (1 + (t − 1)η) · g / (√s + ε), s = 0 first.
 * Duchi, Hazan and Singer, "Adaptive subgradient methods for online learning and stochastic optimization", 2011;
 * conventions of torch.optim.Adagrad(lr, lr_decay, weight_decay, eps=eps).
 */
export const optimizer: Optimizer<'lr' | 'lrDecay' | 'eps' | 'weightDecay', 's'> = {
  parameters: {
    lr,
    lrDecay: { kind: 'number', initial: 0, range: [0, 1e6], slider: [0, 1], scale: 'linear', symbol: 'η' },
    eps: epsilon(1e-10),
    weightDecay,
  },
  slots: ['s'],
  stride: { unit: 'map', share: 0.1 },
  update({ t, theta, gradient, hyper, slots: { s } }, out) {
    const { lr, lrDecay, eps, weightDecay } = hyper;
    const rate = lr / (1 + (t - 1) * lrDecay);
    const gx = gradient[0]! + weightDecay * theta[0]!;
    const gy = gradient[1]! + weightDecay * theta[1]!;
    const sx = s[0]! + gx * gx;
    const sy = s[1]! + gy * gy;
    s[0] = sx;
    s[1] = sy;
    out[0] = (-rate * gx) / (Math.sqrt(sx) + eps);
    out[1] = (-rate * gy) / (Math.sqrt(sy) + eps);
  },
};
