import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (x + 2y - 7)^2 + (2x + y - 5)^2'],
};
