import type { Surface, SurfaceType } from '../../core/types';

const HALF_ROOT_3 = Math.sqrt(3) / 2;

const surface: Surface = {
  value(x, y) {
    const r2 = x * x + y * y;
    return x * (x * x - 3 * y * y) + 0.75 * r2 * r2;
  },
  gradient(x, y, out) {
    const r2 = x * x + y * y;
    out[0] = 3 * (x * x - y * y + x * r2);
    out[1] = 3 * y * (r2 - 2 * x);
    return x * (x * x - 3 * y * y) + 0.75 * r2 * r2;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    out[0] = 6 * x + 9 * x * x + 3 * y * y;
    out[1] = 6 * y * (x - 1);
    out[2] = -6 * x + 3 * x * x + 9 * y * y;
  },
  minima: [
    { x: -1, y: 0, value: -0.25 },
    { x: 0.5, y: -HALF_ROOT_3, value: -0.25 },
    { x: 0.5, y: HALF_ROOT_3, value: -0.25 },
  ],
  domain: [-1.7, 1.7, -1.4, 1.4],
  start: [1.1, 0.12],
  steps: 100,
  lr: { range: [0.001, 2], initial: [0.13, 0.2, 0.0063] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = x³ − 3xy² + ¾(x² + y²)²: three valleys meet in a pass (two for the legs of a monkey, one for its tail) where
 * even the curvature is zero. The fourth powers, of this program, close each valley with a minimum at distance 1.
 * Hilbert and Cohn-Vossen, "Anschauliche Geometrie", 1932.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
