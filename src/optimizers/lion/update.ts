import type { Optimizer } from '../../core/method';
import { beta1, decayRate } from '../shared/averaging';
import { lr, weightDecay } from '../shared/parameters';

/**
 * Lion, each coordinate by itself: θ ← θ − α (sign(β₁m + (1 − β₁)∇J) + λθ), then m ← β₂m + (1 − β₂)∇J.
 * Chen et al., "Symbolic discovery of optimization algorithms", 2023; torch.optim has none.
 */
export const optimizer: Optimizer<'lr' | 'beta1' | 'beta2' | 'weightDecay', 'm'> = {
  parameters: { lr, beta1, beta2: decayRate(0.99, 'β₂'), weightDecay },
  slots: ['m'],
  stride: { unit: 'map', share: 0.005 },
  update({ theta, gradient, hyper, slots: { m } }, out) {
    const { lr, beta1, beta2, weightDecay } = hyper;
    const gx = gradient[0]!;
    const gy = gradient[1]!;
    out[0] = -lr * (Math.sign(beta1 * m[0]! + (1 - beta1) * gx) + weightDecay * theta[0]!);
    out[1] = -lr * (Math.sign(beta1 * m[1]! + (1 - beta1) * gy) + weightDecay * theta[1]!);
    m[0] = beta2 * m[0]! + (1 - beta2) * gx;
    m[1] = beta2 * m[1]! + (1 - beta2) * gy;
  },
};
