import type { Rule } from '../../core/rule/rule';
import { DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [
    DECAYED,
    'v = momentum * v + g if dampening == 0',
    'v = g if k == 1 or momentum == 0',
    'v = momentum * v + (1 - dampening) * g',
    'theta -= lr * v',
  ],
  remembers: 'v',
};
