import type { Rule } from '../../core/rule/rule';
import { DECAYED, FIRST } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    ...FIRST,
    'u = max(beta2 * u, abs(g) + eps)',
    'mHat = m / (1 - beta1 ** k)',
    'theta -= lr * mHat / u',
  ],
  remembers: 'm',
};
