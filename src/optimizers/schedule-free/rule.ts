import type { Rule } from '../../core/rule/rule';
import { DECAYED, REMEMBERED, WEIGHED } from '../shared/lines';

export const rule: Rule = {
  lines: [DECAYED, ...WEIGHED, 'z = z - lr * g', 'theta -= c * (theta - z) + lr * (1 - momentum) * (1 - c) * g'],
  remembered: REMEMBERED,
  symbols: { top: 'α_max', total: 'Σ' },
};
