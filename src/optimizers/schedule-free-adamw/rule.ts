import type { Rule } from '../../core/rule/rule';
import { REMEMBERED, WEIGHED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    'g = gradient',
    'v = beta2 * v + (1 - beta2) * g * g',
    'vHat = v / (1 - beta2 ** k)',
    'u = g / (sqrt(vHat) + eps) + weightDecay * theta',
    ...WEIGHED,
    'z = z - lr * u',
    'theta -= c * (theta - z) + lr * (1 - beta1) * (1 - c) * u',
  ],
  remembered: ['v', ...REMEMBERED],
  symbols: { top: 'α_max', total: 'Σ' },
};
