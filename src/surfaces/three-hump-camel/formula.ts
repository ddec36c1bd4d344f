import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = 2x^2 - 1.05x^4 + x^6/6 + x y + y^2'],
};
