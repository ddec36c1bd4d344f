import type { Surface, SurfaceType } from '../../core/types';

/** One factor, 1 + (s + 1)²(3s² − 14s + 19). */
const across = (s: number): number => 1 + (s + 1) * (s + 1) * (s * (3 * s - 14) + 19);

/** The other, 30 + t²(3t² − 16t + 18). */
const along = (t: number): number => 30 + t * t * (t * (3 * t - 16) + 18);

const surface: Surface = {
  value: (x, y) => across(x + y) * along(2 * x - 3 * y),
  gradient(x, y, out) {
    const s = x + y;
    const t = 2 * x - 3 * y;
    const a = across(s);
    const b = along(t);
    const da = 12 * (s + 1) * (s - 1) * (s - 2) * b;
    const db = 12 * t * (t - 1) * (t - 3) * a;
    out[0] = da + 2 * db;
    out[1] = da - 3 * db;
    return a * b;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    const s = x + y;
    const t = 2 * x - 3 * y;
    const aa = 12 * (s * (3 * s - 4) - 1) * along(t);
    const ab = 144 * (s + 1) * (s - 1) * (s - 2) * t * (t - 1) * (t - 3);
    const bb = 12 * (t * (3 * t - 8) + 3) * across(s);
    out[0] = aa + 4 * ab + 4 * bb;
    out[1] = aa - ab - 6 * bb;
    out[2] = aa - 6 * ab + 9 * bb;
  },
  minima: [
    { x: 0, y: -1, value: 3 },
    { x: -0.6, y: -0.4, value: 30 },
    { x: 1.8, y: 0.2, value: 84 },
    { x: 1.2, y: 0.8, value: 840 },
  ],
  domain: [-2, 2, -2, 1.6],
  start: [-0.69, -1.5],
  steps: 500,
  lr: { range: [2e-7, 0.001], initial: [0.0001, 0.0002, 4e-6] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (1 + (s + 1)²(19 − 14s + 3s²)) · (30 + t²(18 − 16t + 3t²)) with s = x + y and t = 2x − 3y, which is the usual
 * formula in fewer letters: four valleys whose depths are 3, 30, 84 and 840, under walls of a million.
 * Goldstein and Price, "On descent from local minima", Mathematics of Computation 25, 1971.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
