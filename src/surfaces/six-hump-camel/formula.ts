import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (4 - 2.1x^2 + x^4/3)x^2', '+ x y + 4(y^2 - 1)y^2'],
};
