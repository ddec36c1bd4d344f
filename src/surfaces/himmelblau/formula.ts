import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (x^2 + y - 11)^2 + (x + y^2 - 7)^2'],
};
