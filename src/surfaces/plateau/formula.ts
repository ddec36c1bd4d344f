import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = 1 - exp(-(x^2 + y^2))'],
};
