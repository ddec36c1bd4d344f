import type { Rule } from '../../core/rule/rule';
import { AVERAGES, DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    'mu = beta1 * (1 - 0.5 * 0.96 ** (k * momentumDecay))',
    'ahead = beta1 * (1 - 0.5 * 0.96 ** ((k + 1) * momentumDecay))',
    'product = product * mu',
    ...AVERAGES,
    'mHat = (1 - mu) * g / (1 - product) + ahead * m / (1 - product * ahead)',
    'vHat = v / (1 - beta2 ** k)',
    'theta -= lr * mHat / (sqrt(vHat) + eps)',
  ],
  initial: { product: '1' },
  symbols: { mu: 'μ_t', ahead: 'μ_{t + 1}', product: 'Π' },
  remembers: 'm',
  // Π, the product of all μ so far, is what the weights of these gradients leave of 1.
  recall: { product: ({ weight }) => 1 - weight![0]! },
};
