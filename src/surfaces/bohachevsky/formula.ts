import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = x^2 - 0.3 cos(3 pi x)', '+ 2 y^2 - 0.4 cos(4 pi y) + 0.7'],
};
