import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = where(abs(error) <= delta, error^2/2, delta (abs(error) - delta/2))', 'error = theta0 + theta1 x - y'],
  printed: [
    'J(θ) = frac{1}{m} ∑_{i = 1}^m ρ(θ_0 + θ_1 x_i − y_i)',
    'ρ(e) = frac{1}{2} e^2 & abs{e} ≤ δ',
    'ρ(e) = δ (abs{e} − frac{1}{2} δ) & abs{e} > δ',
  ],
};
