import type { Rule } from '../../core/rule/rule';
import { FIRST } from '../shared/lines';

export const rule: Rule = {
  lines: [
    'g = gradient',
    'd = 0 if k == 1',
    'd = g - before',
    ...FIRST,
    'u = betaDiff * u + (1 - betaDiff) * d',
    'c = g + betaDiff * d',
    'n = beta3 * n + (1 - beta3) * c * c',
    'before = g',
    'mHat = m / (1 - beta1 ** k)',
    'uHat = u / (1 - betaDiff ** k)',
    'nHat = n / (1 - beta3 ** k)',
    'theta -= lr * (mHat + betaDiff * uHat) / (sqrt(nHat) + eps)',
  ],
  symbols: { before: 'p' },
  remembers: 'm',
};
