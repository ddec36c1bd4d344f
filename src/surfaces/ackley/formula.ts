import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = 20(1 - exp(-0.2 sqrt((x^2 + y^2)/2)))', '+ e - exp((cos(2 pi x) + cos(2 pi y))/2)'],
};
