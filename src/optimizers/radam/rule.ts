import type { Rule } from '../../core/rule/rule';
import { AVERAGES, DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    ...AVERAGES,
    'mHat = m / (1 - beta1 ** k)',
    'limit = 2 / (1 - beta2) - 1',
    'rho = limit - 2 * k * beta2 ** k / (1 - beta2 ** k)',
    'r = sqrt((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho)) if rho > 5',
    'theta -= lr * mHat if rho <= 5',
    'theta -= lr * r * mHat * sqrt(1 - beta2 ** k) / (sqrt(v) + eps)',
  ],
  symbols: { limit: 'ρ_∞' },
  remembers: 'm',
};
