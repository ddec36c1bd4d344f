import type { Optimizer } from '../../core/method';
import { decayRate, eps, OF_MAP } from '../shared/averaging';
import { lr } from '../shared/parameters';

/**
 * Adan, Adam with a momentum of gradients' differences: d = g − g of the update before (0 at first), m ← β₁m + (1 − β₁)g,
 * u ← β₂u + (1 − β₂)d, n ← β₃n + (1 − β₃)(g + β₂d)², θ ← θ − α(m̂ + β₂û) / (√n̂ + ε).
 * Xie et al., "Adan: Adaptive Nesterov momentum algorithm for faster optimizing deep models", 2022, with the β of the
 * authors' code, which are 1 less those of the paper, its correction of the bias, and no weight decay.
 */
export const optimizer: Optimizer<
  'lr' | 'beta1' | 'betaDiff' | 'beta3' | 'eps',
  'm' | 'u' | 'n' | 'before' | 'weight'
> = {
  parameters: { lr, beta1: decayRate(0.98, 'β₁'), betaDiff: decayRate(0.92, 'β₂'), beta3: decayRate(0.99, 'β₃'), eps },
  slots: ['m', 'u', 'n', 'before', 'weight'],
  sizes: { weight: 3 },
  stride: OF_MAP,
  update({ t, gradient, hyper, slots: { m, u, n, before, weight } }, out) {
    const { lr, beta1, betaDiff, beta3, eps } = hyper;
    const w1 = beta1 * weight[0]! + (1 - beta1);
    const w2 = betaDiff * weight[1]! + (1 - betaDiff);
    const w3 = beta3 * weight[2]! + (1 - beta3);
    weight[0] = w1;
    weight[1] = w2;
    weight[2] = w3;
    const root = Math.sqrt(w3);
    for (let i = 0; i < 2; i++) {
      const g = gradient[i]!;
      const d = t > 1 ? g - before[i]! : 0;
      const ahead = g + betaDiff * d;
      m[i] = beta1 * m[i]! + (1 - beta1) * g;
      u[i] = betaDiff * u[i]! + (1 - betaDiff) * d;
      n[i] = beta3 * n[i]! + (1 - beta3) * ahead * ahead;
      before[i] = g;
      out[i] = (-lr * (m[i]! / w1 + (betaDiff * u[i]!) / w2)) / (Math.sqrt(n[i]!) / root + eps);
    }
  },
};
