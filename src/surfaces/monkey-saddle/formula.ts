import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = x^3 - 3x y^2 + 0.75(x^2 + y^2)^2'],
};
