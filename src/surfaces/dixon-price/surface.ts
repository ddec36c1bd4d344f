import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const a = x - 1;
    const b = 2 * y * y - x;
    return a * a + 2 * b * b;
  },
  gradient(x, y, out) {
    const a = x - 1;
    const b = 2 * y * y - x;
    out[0] = 2 * a - 4 * b;
    out[1] = 16 * y * b;
    return a * a + 2 * b * b;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    out[0] = 6;
    out[1] = -16 * y;
    out[2] = 96 * y * y - 16 * x;
  },
  minima: [
    { x: 1, y: -Math.SQRT1_2, value: 0 },
    { x: 1, y: Math.SQRT1_2, value: 0 },
  ],
  domain: [-1.6, 3.4, -2, 2],
  start: [2.8, 0.23],
  steps: 200,
  lr: { range: [1e-4, 0.2], initial: [0.032, 0.05, 0.0008] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (x − 1)² + 2(2y² − x)²: a horseshoe with a minimum in each of its legs.
 * Dixon and Price, "Truncated Newton method for sparse unconstrained optimization using automatic differentiation",
 * Journal of Optimization Theory and Applications 60, 1989.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
