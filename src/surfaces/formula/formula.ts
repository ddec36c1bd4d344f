import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = f'],
  printed: ['J(x, y) = f(x, y)'],
};
