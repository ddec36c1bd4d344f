import type { Rule } from '../../core/rule/rule';
import { DECAYED, FIRST } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    ...FIRST,
    'd = g - m',
    's = beta2 * s + (1 - beta2) * d * d + eps',
    'mHat = m / (1 - beta1 ** k)',
    'sHat = s / (1 - beta2 ** k)',
    'theta -= lr * mHat / (sqrt(sHat) + eps)',
  ],
  remembers: 'm',
};
