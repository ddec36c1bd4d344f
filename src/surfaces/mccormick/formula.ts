import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = sin(x + y) + (x - y)^2', '- 1.5x + 2.5y + 1'],
};
