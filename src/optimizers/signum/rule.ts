import type { Rule } from '../../core/rule/rule';

export const rule: Rule = {
  lines: ['g = gradient', 'm = beta * m + (1 - beta) * g', 'theta -= lr * sign(m)'],
  remembers: 'm',
};
