import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const a = 1 - x;
    const b = y - x * x;
    return a * a + 100 * b * b;
  },
  gradient(x, y, out) {
    const a = 1 - x;
    const b = y - x * x;
    out[0] = -2 * a - 400 * x * b;
    out[1] = 200 * b;
    return a * a + 100 * b * b;
  },
  evaluate(theta, out) {
    const x = theta[0]!;
    const a = 1 - x;
    const b = theta[1]! - x * x;
    out[0] = -2 * a - 400 * x * b;
    out[1] = 200 * b;
    out[2] = a * a + 100 * b * b;
  },
  hessian(x, y, out) {
    out[0] = 2 - 400 * (y - 3 * x * x);
    out[1] = -400 * x;
    out[2] = 200;
  },
  minima: [{ x: 1, y: 1, value: 0 }],
  domain: [-2, 2, -1, 3],
  start: [-1.2, 1],
  steps: 3000,
  lr: { range: [1e-5, 0.01], initial: [0.001, 0.0018, 0.0001] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (1 − x)² + 100(y − x²)²: a bent valley, easy to find and slow to follow.
 * Rosenbrock, "An automatic method for finding the greatest or least value of a function", The Computer Journal 3, 1960.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
