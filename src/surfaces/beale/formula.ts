import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (1.5 - x + x y)^2', '+ (2.25 - x + x y^2)^2', '+ (2.625 - x + x y^3)^2'],
};
