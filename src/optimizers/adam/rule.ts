import type { Rule } from '../../core/rule/rule';
import { AVERAGES, DECAYED, UNBIASED } from '../shared/lines';

export const rule: Rule = {
  lines: [DECAYED, ...AVERAGES, ...UNBIASED, 'theta -= lr * mHat / (sqrt(vHat) + eps)'],
  remembers: 'm',
};
