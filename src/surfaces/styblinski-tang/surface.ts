import type { Surface, SurfaceType } from '../../core/types';

/** The outer roots of t³ − 8t + 5/4 = 0. */
const DEEP = -2.903534027771177;
const SHALLOW = 2.746802770990837;

const surface: Surface = {
  value(x, y) {
    const xx = x * x;
    const yy = y * y;
    return (x * (x * (xx - 16) + 5) + y * (y * (yy - 16) + 5)) / 2;
  },
  gradient(x, y, out) {
    const xx = x * x;
    const yy = y * y;
    out[0] = x * (2 * xx - 16) + 2.5;
    out[1] = y * (2 * yy - 16) + 2.5;
    return (x * (x * (xx - 16) + 5) + y * (y * (yy - 16) + 5)) / 2;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    out[0] = 6 * x * x - 16;
    out[1] = 0;
    out[2] = 6 * y * y - 16;
  },
  minima: [
    { x: DEEP, y: DEEP, value: -78.33233140754285 },
    { x: DEEP, y: SHALLOW, value: -64.19561235905536 },
    { x: SHALLOW, y: DEEP, value: -64.19561235905536 },
    { x: SHALLOW, y: SHALLOW, value: -50.05889331056788 },
  ],
  domain: [-4.4, 4.4, -4, 4],
  start: [-0.57, -1.6],
  steps: 50,
  lr: { range: [1e-4, 0.2], initial: [0.013, 0.1, 0.0012] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = ½(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y): four valleys, one of which is the deepest.
 * Styblinski and Tang, "Experiments in nonconvex optimization", Neural Networks 3, 1990.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
