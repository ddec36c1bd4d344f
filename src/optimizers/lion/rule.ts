import type { Rule } from '../../core/rule/rule';

export const rule: Rule = {
  lines: [
    'g = gradient',
    'c = beta1 * m + (1 - beta1) * g',
    'm = beta2 * m + (1 - beta2) * g',
    'theta -= lr * (sign(c) + weightDecay * theta)',
  ],
  remembers: 'c',
};
