import type { SurfaceId } from '../../core/scenario';

/** The loss of each surface, in the notation of `typesetLines`. */
export const surfaceFormulas: Readonly<Record<SurfaceId, readonly string[]>> = {
  mountain: [
    'J(x, y) = 0.06 (x^2 + y^2) + ∑_{i = 1}^5 a_i e^{− d_i^2 / (2 w_i^2)}',
    'd_i^2 = (x − x_i)^2 + (y − y_i)^2',
  ],
  bowl: ['J(x, y) = frac{1}{2} (x^2 + y^2)'],
  ravine: ['J(x, y) = frac{1}{2} (x^2 + κ y^2)'],
  rosenbrock: ['J(x, y) = (1 − x)^2 + 100 (y − x^2)^2'],
  himmelblau: ['J(x, y) = (x^2 + y − 11)^2 + (x + y^2 − 7)^2'],
  saddle: ['J(x, y) = frac{1}{2} (x^2 − y^2) + frac{1}{4} y^4'],
  plateau: ['J(x, y) = 1 − e^{− (x^2 + y^2)}'],
  'maunga-whau': ['J(x, y) = ∑_{i, j} h_{i j} K(frac{x}{10} − i) K(frac{y}{10} − j)'],
  'linear-regression': ['J(θ) = frac{1}{2 m} ∑_{i = 1}^m (h(x_i) − y_i)^2', 'h(x) = θ_0 + θ_1 x'],
};
