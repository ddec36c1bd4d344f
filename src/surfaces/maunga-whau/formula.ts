import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  printed: ['J(x, y) = ∑_{i, j} h_{i j} K(frac{x}{10} − i) K(frac{y}{10} − j)'],
};
