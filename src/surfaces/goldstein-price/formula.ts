import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = a b', 'a = 1 + (s + 1)^2 (19 - 14s + 3s^2)', 'b = 30 + t^2 (18 - 16t + 3t^2)', 's = x + y, t = 2x - 3y'],
};
