import type { Rule } from '../../core/rule/rule';
import { DECAYED } from '../shared/lines';

export const rule: Rule = {
  lines: [DECAYED, 's = s + g * g', 'theta -= lr / (1 + (k - 1) * lrDecay) * g / (sqrt(s) + eps)'],
};
