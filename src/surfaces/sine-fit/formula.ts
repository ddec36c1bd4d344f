import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (sin(theta0 x + theta1) - target)^2/2'],
  printed: ['J(θ) = frac{1}{2 m} ∑_{i = 1}^m (sin(θ_1 x_i + θ_2) − y_i)^2'],
};
