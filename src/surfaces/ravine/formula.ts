import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (x^2 + kappa y^2)/2'],
};
