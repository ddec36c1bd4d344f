import type { Rule } from '../../core/rule/rule';
import { AVERAGES, UNBIASED } from '../shared/lines';

export const rule: Rule = {
  lines: ['g = gradient', ...AVERAGES, ...UNBIASED, 'theta -= lr * (weightDecay * theta + mHat / (sqrt(vHat) + eps))'],
  remembers: 'm',
};
