import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (theta1 tanh(theta0 x) - y)^2/2'],
  printed: ['J(w) = frac{1}{2 m} ∑_{i = 1}^m (w_2 tanh(w_1 x_i) − y_i)^2'],
};
