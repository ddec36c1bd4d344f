import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = log(1 + exp(z)) - label z'],
  printed: [
    'J(w, b) = − frac{1}{m} ∑_{i = 1}^m (y_i ln(p_i) + (1 − y_i) ln(1 − p_i))',
    'p_i = σ(w x_i + b), quad σ(z) = frac{1}{1 + e^{− z}}',
  ],
};
