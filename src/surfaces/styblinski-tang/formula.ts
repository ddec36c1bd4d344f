import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (x^4 - 16x^2 + 5x + y^4 - 16y^2 + 5y)/2'],
};
