import { exp } from '../../core/elementary/exp';
import type { Surface, SurfaceType } from '../../core/types';

/** w², the square of the well's width. */
const W2 = 0.5;

const surface: Surface = {
  value: (x, y) => 1 - exp(-(x * x + y * y) / (2 * W2)),
  gradient(x, y, out) {
    const e = exp(-(x * x + y * y) / (2 * W2));
    out[0] = (x * e) / W2;
    out[1] = (y * e) / W2;
    return 1 - e;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    const e = exp(-(x * x + y * y) / (2 * W2)) / W2;
    out[0] = e * (1 - (x * x) / W2);
    out[1] = (-e * x * y) / W2;
    out[2] = e * (1 - (y * y) / W2);
  },
  minima: [{ x: 0, y: 0, value: 0 }],
  domain: [-4, 4, -3, 3],
  start: [-1.7, 1.1],
  steps: 100,
  lr: { range: [0.01, 100], initial: [0.6, 8, 0.06] },
  levels: 'linear',
  aspect: 'equal',
  axes: 'plain',
};

/** J = 1 − exp(−(x² + y²)/2w²), w² = ½: a well in a wide flat land, where gradients vanish within a few widths. */
export const surfaceType: SurfaceType = { group: 'landscape', parameters: {}, create: () => surface };
