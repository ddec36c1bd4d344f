import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value(x, y) {
    const a = x + 2 * y - 7;
    const b = 2 * x + y - 5;
    return a * a + b * b;
  },
  gradient(x, y, out) {
    const a = x + 2 * y - 7;
    const b = 2 * x + y - 5;
    out[0] = 2 * a + 4 * b;
    out[1] = 4 * a + 2 * b;
    return a * a + b * b;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(_x, _y, out) {
    out[0] = 10;
    out[1] = 8;
    out[2] = 10;
  },
  minima: [{ x: 1, y: 3, value: 0 }],
  domain: [-6, 8, -1.5, 7.5],
  start: [-2.2, 2.6],
  steps: 50,
  lr: { range: [0.0001, 0.2], initial: [0.08, 0.112, 0.002] },
  levels: 'log',
  lambdaMax: 18,
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = (x + 2y − 7)² + (2x + y − 5)²: a valley that crosses both axes, nine times as steep as it is long.
 * Surjanovic and Bingham, "Virtual Library of Simulation Experiments: Test Functions and Datasets", 2013.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
