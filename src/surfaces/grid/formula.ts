import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  printed: ['J(x, y) = ∑_{i, j} h_{i j} K(x − i) K(y − j)'],
};
