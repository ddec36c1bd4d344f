import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const yy = y * y;
    const a = 1.5 - x + x * y;
    const b = 2.25 - x + x * yy;
    const c = 2.625 - x + x * yy * y;
    return a * a + b * b + c * c;
  },
  gradient(x, y, out) {
    const yy = y * y;
    const a = 1.5 - x + x * y;
    const b = 2.25 - x + x * yy;
    const c = 2.625 - x + x * yy * y;
    out[0] = 2 * (a * (y - 1) + b * (yy - 1) + c * (yy * y - 1));
    out[1] = 2 * x * (a + 2 * b * y + 3 * c * yy);
    return a * a + b * b + c * c;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    const yy = y * y;
    const a = 1.5 - x + x * y;
    const b = 2.25 - x + x * yy;
    const c = 2.625 - x + x * yy * y;
    const [da, db, dc] = [y - 1, yy - 1, yy * y - 1];
    out[0] = 2 * (da * da + db * db + dc * dc);
    out[1] = 2 * (a + 2 * b * y + 3 * c * yy + x * (da + 2 * db * y + 3 * dc * yy));
    out[2] = 2 * x * (x + 4 * x * yy + 9 * x * yy * yy + 2 * b + 6 * c * y);
  },
  minima: [{ x: 3, y: 0.5, value: 0 }],
  domain: [-2.6, 4.4, -1.9, 1.9],
  start: [-1.9, -0.4],
  steps: 1000,
  lr: { range: [0.00003, 0.2], initial: [0.025, 0.063, 0.0003] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: a flat cross between steep corners.
 * Beale, "On an iterative method for finding a local minimum of a function of more than one variable", 1958.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
