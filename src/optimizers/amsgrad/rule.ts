import type { Rule } from '../../core/rule/rule';
import { AVERAGES, DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    ...AVERAGES,
    'u = max(u, v)',
    'mHat = m / (1 - beta1 ** k)',
    'uHat = u / (1 - beta2 ** k)',
    'theta -= lr * mHat / (sqrt(uHat) + eps)',
  ],
  remembers: 'm',
};
