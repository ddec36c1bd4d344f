import { exp } from '../../core/elementary/exp';
import type { Surface, SurfaceType } from '../../core/types';

const BOWL = 0.06;

/** Height a, centre (cx, cy) and width w of each hill (a > 0) or hollow (a < 0). */
const HILLS = [
  [2.4, 0.1, 1.5, 0.9],
  [-1.9, 1.25, -1.1, 0.5],
  [-1.2, -1.5, -0.6, 0.95],
  [0.6, -0.1, -1.8, 0.55],
  [0.5, 2.2, 0.9, 0.6],
] as const;

const surface: Surface = {
  value(x, y) {
    let sum = BOWL * (x * x + y * y);
    for (const [a, cx, cy, w] of HILLS) sum += a * exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * w * w));
    return sum;
  },
  gradient(x, y, out) {
    let sum = BOWL * (x * x + y * y);
    let gx = 2 * BOWL * x;
    let gy = 2 * BOWL * y;
    for (let i = 0; i < HILLS.length; i++) {
      const [a, cx, cy, w] = HILLS[i]!;
      const dx = x - cx;
      const dy = y - cy;
      const e = a * exp(-(dx * dx + dy * dy) / (2 * w * w));
      sum += e;
      gx -= (e * dx) / (w * w);
      gy -= (e * dy) / (w * w);
    }
    out[0] = gx;
    out[1] = gy;
    return sum;
  },
  evaluate(theta, out) {
    out[2] = surface.gradient(theta[0]!, theta[1]!, out);
  },
  hessian(x, y, out) {
    let xx = 2 * BOWL;
    let xy = 0;
    let yy = 2 * BOWL;
    for (const [a, cx, cy, w] of HILLS) {
      const dx = (x - cx) / w;
      const dy = (y - cy) / w;
      const e = (a * exp(-(dx * dx + dy * dy) / 2)) / (w * w);
      xx += e * (dx * dx - 1);
      xy += e * dx * dy;
      yy += e * (dy * dy - 1);
    }
    out[0] = xx;
    out[1] = xy;
    out[2] = yy;
  },
  minima: [
    { x: 1.2347292367622005, y: -1.0852215935969882, value: -1.7212075342674948 },
    { x: -1.4323135738160027, y: -0.6072874587255478, value: -1.0123329024540686 },
    { x: 2.27108148960526, y: 2.1840126964044506, value: 0.7439263894296092 },
  ],
  domain: [-3.2, 3.2, -2.75, 2.55],
  start: [0.25, 1.1],
  steps: 60,
  lr: { range: [0.001, 2], initial: [0.1, 0.75, 0.005] },
  levels: 'linear',
  aspect: 'equal',
  axes: 'plain',
};

/** Five Gaussian hills and hollows in a shallow bowl; the hut stands in the deepest hollow. Made for this program. */
export const surfaceType: SurfaceType = { group: 'landscape', parameters: {}, create: () => surface };
