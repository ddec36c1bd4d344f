import type { Surface, SurfaceType } from '../../core/types';
import { strides } from '../shared/strides';

const surface: Surface = {
  value: (x, y) => 0.26 * (x * x + y * y) - 0.48 * x * y,
  gradient(x, y, out) {
    out[0] = 0.52 * x - 0.48 * y;
    out[1] = 0.52 * y - 0.48 * x;
    return 0.26 * (x * x + y * y) - 0.48 * x * y;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(_x, _y, out) {
    out[0] = 0.52;
    out[1] = -0.48;
    out[2] = 0.52;
  },
  minima: [{ x: 0, y: 0, value: 0 }],
  domain: [-10, 10, -8, 8],
  start: [-7.5, -2],
  steps: 120,
  lr: strides(1, 0.9),
  levels: 'log',
  lambdaMax: 1,
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = 0.26(x² + y²) − 0.48xy: a trough along the diagonal, 25 times as steep across as along.
 * Surjanovic and Bingham, "Virtual Library of Simulation Experiments: Test Functions and Datasets", 2013.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
