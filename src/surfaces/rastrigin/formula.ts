import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = 20 + x^2 - 10 cos(2 pi x)', '+ y^2 - 10 cos(2 pi y)'],
};
