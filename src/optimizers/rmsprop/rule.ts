import type { Rule } from '../../core/rule/rule';
import { DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    'v = alpha * v + (1 - alpha) * g * g',
    'm = alpha * m + (1 - alpha) * g',
    'buffer = momentum * buffer + g / (sqrt(v) + eps) if centered == 0',
    'buffer = momentum * buffer + g / (sqrt(max(v - m * m, 0)) + eps)',
    'theta -= lr * buffer',
  ],
  symbols: { buffer: 'b', centered: 'c' },
  remembers: 'buffer',
};
