import { cos, sin } from '../../core/elementary/sin';
import type { Smooth } from '../../core/minima/descend';
import type { Surface, SurfaceType } from '../../core/types';
import { minimaNear, pairs } from '../shared/minimaNear';

const shape: Smooth = {
  value: (x, y) => 1 + (x * x + y * y) / 4000 - cos(x) * cos(y * Math.SQRT1_2),
  gradient(x, y, out) {
    const cx = cos(x);
    const cy = cos(y * Math.SQRT1_2);
    out[0] = x / 2000 + sin(x) * cy;
    out[1] = y / 2000 + cx * sin(y * Math.SQRT1_2) * Math.SQRT1_2;
    return 1 + (x * x + y * y) / 4000 - cx * cy;
  },
  hessian(x, y, out) {
    const cross = cos(x) * cos(y * Math.SQRT1_2);
    out[0] = 1 / 2000 + cross;
    out[1] = -sin(x) * sin(y * Math.SQRT1_2) * Math.SQRT1_2;
    out[2] = 1 / 2000 + cross / 2;
  },
};

/** Where both cosines are 1 or both −1. */
const HOLLOWS = [...pairs([-4, -2, 0, 2, 4], [0]), ...pairs([-3, -1, 1, 3], [-1, 1])].map(
  ([m, n]) => [m * Math.PI, n * Math.PI * Math.SQRT2] as const,
);

let surface: Surface | undefined;

function create(): Surface {
  surface ??= {
    ...shape,
    minima: minimaNear(shape, HOLLOWS),
    domain: [-13.4, 13.4, -8, 8],
    start: [-2.3, 1.1],
    steps: 60,
    lr: { range: [0.002, 20], initial: [0.63, 4.7, 0.05] },
    levels: 'linear',
    aspect: 'equal',
    axes: 'plain',
  };
  return surface;
}

/**
 * J = 1 + (x² + y²)/4000 − cos x · cos(y/√2): waves on a bowl so wide that their hollows look alike.
 * Griewank, "Generalized descent for global optimization", Journal of Optimization Theory and Applications 34, 1981.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create };
