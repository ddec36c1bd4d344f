import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value: (x, y) => (x * x - y * y) / 2 + (y * y * (y * y)) / 4,
  gradient(x, y, out) {
    const yy = y * y;
    out[0] = x;
    out[1] = y * (yy - 1);
    return (x * x - yy) / 2 + (yy * yy) / 4;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(_x, y, out) {
    out[0] = 1;
    out[1] = 0;
    out[2] = 3 * y * y - 1;
  },
  minima: [
    { x: 0, y: -1, value: -0.25 },
    { x: 0, y: 1, value: -0.25 },
  ],
  domain: [-2, 2, -1.7, 1.7],
  start: [1.6, 0.02],
  steps: 80,
  lr: { range: [0.001, 5], initial: [0.3, 1.2, 0.02] },
  levels: 'linear',
  aspect: 'equal',
  axes: 'plain',
};

/** J = ½(x² − y²) + ¼y⁴: a pass at the origin between two equal minima. On the line y = 0 every route ends on the pass. */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
