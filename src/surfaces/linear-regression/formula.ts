import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (theta0 + theta1 x - y)^2/2'],
  printed: ['J(θ) = frac{1}{2 m} ∑_{i = 1}^m (h(x_i) − y_i)^2', 'h(x) = θ_0 + θ_1 x'],
};
