import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const xx = x * x;
    return xx * (2 - 1.05 * xx + (xx * xx) / 6) + x * y + y * y;
  },
  gradient(x, y, out) {
    const xx = x * x;
    out[0] = x * (4 - 4.2 * xx + xx * xx) + y;
    out[1] = x + 2 * y;
    return xx * (2 - 1.05 * xx + (xx * xx) / 6) + x * y + y * y;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, _y, out) {
    const xx = x * x;
    out[0] = 4 - 12.6 * xx + 5 * xx * xx;
    out[1] = 1;
    out[2] = 2;
  },
  minima: [
    { x: 0, y: 0, value: 0 },
    { x: -1.7475523458302888, y: 0.8737761729151444, value: 0.29863844223685965 },
    { x: 1.7475523458302888, y: -0.8737761729151444, value: 0.29863844223685965 },
  ],
  domain: [-2.3, 2.3, -1.9, 1.9],
  start: [-2, 1.4],
  steps: 100,
  lr: { range: [1e-4, 1], initial: [0.32, 0.57, 0.003] },
  levels: 'log',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = 2x² − 1.05x⁴ + x⁶/6 + xy + y²: a deep valley between two shallower ones.
 * Surjanovic and Bingham, "Virtual Library of Simulation Experiments: Test Functions and Datasets", 2013.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
