import { exp } from '../../core/elementary/exp';
import { cos, sin } from '../../core/elementary/sin';
import type { Surface, SurfaceType } from '../../core/types';

const surface: Surface = {
  value: (x, y) => -cos(x) * cos(y) * exp(-(x - Math.PI) * (x - Math.PI) - (y - Math.PI) * (y - Math.PI)),
  gradient(x, y, out) {
    const u = x - Math.PI;
    const v = y - Math.PI;
    const e = exp(-u * u - v * v);
    const cx = cos(x);
    const cy = cos(y);
    out[0] = (sin(x) + 2 * u * cx) * cy * e;
    out[1] = (sin(y) + 2 * v * cy) * cx * e;
    return -cx * cy * e;
  },
  hessian(x, y, out) {
    const u = x - Math.PI;
    const v = y - Math.PI;
    const e = exp(-u * u - v * v);
    const [cx, cy, sx, sy] = [cos(x), cos(y), sin(x), sin(y)];
    out[0] = (3 * cx - 4 * u * (sx + u * cx)) * cy * e;
    out[1] = -(sx + 2 * u * cx) * (sy + 2 * v * cy) * e;
    out[2] = (3 * cy - 4 * v * (sy + v * cy)) * cx * e;
  },
  minima: [{ x: Math.PI, y: Math.PI, value: -1 }],
  domain: [-0.4, 7.6, 1.4, 4.9],
  start: [2.2, 2.6],
  steps: 100,
  lr: { range: [0.002, 20], initial: [0.13, 4, 0.008] },
  levels: 'linear',
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = −cos x · cos y · exp(−(x − π)² − (y − π)²): one narrow well in flat land.
 * Easom, "A survey of global optimization techniques", University of Louisville, 1990.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
