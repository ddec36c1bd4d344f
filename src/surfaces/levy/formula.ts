import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: [
    'J = sin(pi a)^2 + (a - 1)^2 (1 + 10 sin(pi a + 1)^2)',
    '+ (b - 1)^2 (1 + sin(2 pi b)^2)',
    'a = (x + 3)/4, b = (y + 3)/4',
  ],
};
