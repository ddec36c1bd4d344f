import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (1 - x)^2 + 100(y - x^2)^2'],
};
