import type { Rule } from '../../core/rule/rule';
import { DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [DECAYED, 'v = momentum * v + g', 'theta -= lr * (g + momentum * v)'],
  remembers: 'v',
};
