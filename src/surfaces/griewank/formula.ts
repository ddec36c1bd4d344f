import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = 1 + (x^2 + y^2)/4000 - cos(x) cos(y/sqrt(2))'],
};
