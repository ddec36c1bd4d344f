import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = 0.26(x^2 + y^2) - 0.48x y'],
};
