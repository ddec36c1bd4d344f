import type { Rule } from '../../core/rule/rule';

/** What stands in the field before the reader has typed: heavy ball, which is short and remembers something. */
export const rule: Rule = {
  lines: ['g = gradient', 'v = beta * v + g', 'theta -= lr * v'],
  remembers: 'v',
};
