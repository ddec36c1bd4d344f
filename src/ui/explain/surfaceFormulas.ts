import type { SurfaceId } from '../../surfaces/ids';

/** Losses of surfaces, in the notation of `typesetLines`; an explanation leaves out what isn't here. */
export const surfaceFormulas: Readonly<Partial<Record<SurfaceId, readonly string[]>>> = {
  mountain: [
    'J(x, y) = 0.06 (x^2 + y^2)',
    '+ ∑_{i = 1}^5 a_i e^{− d_i^2 / (2 w_i^2)}',
    'd_i^2 = (x − x_i)^2 + (y − y_i)^2',
  ],
  bowl: ['J(x, y) = frac{1}{2} (x^2 + y^2)'],
  ravine: ['J(x, y) = frac{1}{2} (x^2 + κ y^2)'],
  rosenbrock: ['J(x, y) = (1 − x)^2 + 100 (y − x^2)^2'],
  himmelblau: ['J(x, y) = (x^2 + y − 11)^2 + (x + y^2 − 7)^2'],
  saddle: ['J(x, y) = frac{1}{2} (x^2 − y^2) + frac{1}{4} y^4'],
  plateau: ['J(x, y) = 1 − e^{− (x^2 + y^2)}'],
  formula: ['J(x, y) = f(x, y)'],
  'maunga-whau': ['J(x, y) = ∑_{i, j} h_{i j} K(frac{x}{10} − i) K(frac{y}{10} − j)'],
  'linear-regression': ['J(θ) = frac{1}{2 m} ∑_{i = 1}^m (h(x_i) − y_i)^2', 'h(x) = θ_0 + θ_1 x'],
  ackley: ['J(x, y) = 20 (1 − e^{− 0.2 sqrt{(x^2 + y^2) / 2}})', '+ e − e^{(cos(2 π x) + cos(2 π y)) / 2}'],
  beale: ['J(x, y) = (1.5 − x + x y)^2', '+ (2.25 − x + x y^2)^2', '+ (2.625 − x + x y^3)^2'],
  booth: ['J(x, y) = (x + 2 y − 7)^2 + (2 x + y − 5)^2'],
  matyas: ['J(x, y) = 0.26 (x^2 + y^2) − 0.48 x y'],
  'three-hump-camel': ['J(x, y) = 2 x^2 − 1.05 x^4 + frac{x^6}{6} + x y + y^2'],
  'six-hump-camel': ['J(x, y) = (4 − 2.1 x^2 + frac{x^4}{3}) x^2', '+ x y + 4 (y^2 − 1) y^2'],
  'styblinski-tang': ['J(x, y) = frac{1}{2} (x^4 − 16 x^2 + 5 x)', '+ frac{1}{2} (y^4 − 16 y^2 + 5 y)'],
  rastrigin: ['J(x, y) = 20 + x^2 − 10 cos(2 π x)', '+ y^2 − 10 cos(2 π y)'],
  griewank: ['J(x, y) = 1 + frac{x^2 + y^2}{4000} − cos(x) cos(frac{y}{sqrt{2}})'],
  levy: [
    'J(x, y) = sin(π a)^2 + (a − 1)^2 (1 + 10 sin(π a + 1)^2)',
    '+ (b − 1)^2 (1 + sin(2 π b)^2)',
    'a = 1 + frac{x − 1}{4}, quad b = 1 + frac{y − 1}{4}',
  ],
  mccormick: ['J(x, y) = sin(x + y) + (x − y)^2', '− 1.5 x + 2.5 y + 1'],
  'goldstein-price': [
    'J(x, y) = (1 + (s + 1)^2 (19 − 14 s + 3 s^2))',
    '· (30 + t^2 (18 − 16 t + 3 t^2))',
    's = x + y, quad t = 2 x − 3 y',
  ],
  'dixon-price': ['J(x, y) = (x − 1)^2 + 2 (2 y^2 − x)^2'],
  easom: ['J(x, y) = − cos(x) cos(y) e^{− (x − π)^2 − (y − π)^2}'],
  'monkey-saddle': ['J(x, y) = x^3 − 3 x y^2 + frac{3}{4} (x^2 + y^2)^2'],
  'logistic-regression': [
    'J(w, b) = − frac{1}{m} ∑_{i = 1}^m (y_i ln(p_i) + (1 − y_i) ln(1 − p_i))',
    'p_i = σ(w x_i + b), quad σ(z) = frac{1}{1 + e^{− z}}',
  ],
  'huber-regression': [
    'J(θ) = frac{1}{m} ∑_{i = 1}^m ρ(θ_0 + θ_1 x_i − y_i)',
    'ρ(e) = frac{1}{2} e^2 & abs{e} ≤ δ',
    'ρ(e) = δ (abs{e} − frac{1}{2} δ) & abs{e} > δ',
  ],
  'tanh-network': ['J(w) = frac{1}{2 m} ∑_{i = 1}^m (w_2 tanh(w_1 x_i) − y_i)^2'],
  'sine-fit': ['J(θ) = frac{1}{2 m} ∑_{i = 1}^m (sin(θ_1 x_i + θ_2) − y_i)^2'],
  grid: ['J(x, y) = ∑_{i, j} h_{i j} K(x − i) K(y − j)'],
};
