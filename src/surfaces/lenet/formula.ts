import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  printed: [
    'J(x, y) = ∑_{i, j} h_{i j} K(frac{x − x_0}{Δ} − i) K(frac{y − y_0}{Δ} − j)',
    'h_{i j} = L(θ^* + x_i d_1 + y_j d_2)',
  ],
};
