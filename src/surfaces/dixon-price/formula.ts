import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (x - 1)^2 + 2(2y^2 - x)^2'],
};
