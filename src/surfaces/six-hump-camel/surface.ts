import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const xx = x * x;
    const yy = y * y;
    return xx * (4 - 2.1 * xx + (xx * xx) / 3) + x * y + 4 * yy * (yy - 1);
  },
  gradient(x, y, out) {
    const xx = x * x;
    const yy = y * y;
    out[0] = x * (8 - 8.4 * xx + 2 * xx * xx) + y;
    out[1] = x + y * (16 * yy - 8);
    return xx * (4 - 2.1 * xx + (xx * xx) / 3) + x * y + 4 * yy * (yy - 1);
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    const xx = x * x;
    out[0] = 8 - 25.2 * xx + 10 * xx * xx;
    out[1] = 1;
    out[2] = 48 * y * y - 8;
  },
  minima: [
    { x: -0.08984201310031806, y: 0.7126564030207396, value: -1.0316284534898774 },
    { x: 0.08984201310031806, y: -0.7126564030207396, value: -1.0316284534898774 },
    { x: -1.703606714969981, y: 0.7960835686726252, value: -0.2154638243837172 },
    { x: 1.703606714969981, y: -0.7960835686726252, value: -0.2154638243837172 },
    { x: -1.6071047529201972, y: -0.5686514548841314, value: 2.104250310311258 },
    { x: 1.6071047529201972, y: 0.5686514548841314, value: 2.104250310311258 },
  ],
  domain: [-2.1, 2.1, -1.3, 1.3],
  start: [-0.94, -1.1],
  steps: 100,
  lr: { range: [1e-4, 0.5], initial: [0.04, 0.079, 0.0013] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (4 − 2.1x² + x⁴/3)x² + xy + 4(y² − 1)y²: six valleys in three pairs, each a point reflection of the other.
 * Dixon and Szegő, "The global optimization problem: an introduction", Towards Global Optimisation 2, 1978.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
