import type { Rule } from '../../core/rule/rule';
import { DECAYED, FIRST } from '../shared/lines';

export const rule: Rule = {
  lines: [DECAYED, ...FIRST, 'v = v - (1 - beta2) * sign(v - g * g) * g * g', 'theta -= lr * m / (sqrt(v) + eps)'],
  remembers: 'm',
};
