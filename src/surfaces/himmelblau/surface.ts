import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const a = x * x + y - 11;
    const b = x + y * y - 7;
    return a * a + b * b;
  },
  gradient(x, y, out) {
    const a = x * x + y - 11;
    const b = x + y * y - 7;
    out[0] = 4 * x * a + 2 * b;
    out[1] = 2 * a + 4 * y * b;
    return a * a + b * b;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    out[0] = 12 * x * x + 4 * y - 42;
    out[1] = 4 * (x + y);
    out[2] = 12 * y * y + 4 * x - 26;
  },
  minima: [
    { x: 3, y: 2, value: 0 },
    { x: -2.805118086952745, y: 3.131312518250573, value: 0 },
    { x: -3.779310253377747, y: -3.28318599128617, value: 0 },
    { x: 3.584428340330492, y: -1.848126526964404, value: 0 },
  ],
  domain: [-5.2, 5.2, -5, 5],
  start: [-0.5, -1.5],
  steps: 100,
  lr: { range: [1e-4, 0.1], initial: [0.01, 0.024, 0.0003] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (x² + y − 11)² + (x + y² − 7)²: four valleys of the same depth.
 * Himmelblau, "Applied Nonlinear Programming", 1972.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
