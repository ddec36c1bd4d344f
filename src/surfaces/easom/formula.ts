import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = -cos(x) cos(y) exp(-(x - pi)^2 - (y - pi)^2)'],
};
