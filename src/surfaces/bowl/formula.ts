import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (x^2 + y^2)/2'],
};
