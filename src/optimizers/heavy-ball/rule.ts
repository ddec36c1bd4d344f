import type { Rule } from '../../core/rule/rule';
import { DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [DECAYED, 'v = momentum * v + lr * g', 'theta -= v'],
  remembers: 'v',
};
