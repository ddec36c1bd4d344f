import { cos, sin } from '../../core/elementary/sin';
import type { Smooth } from '../../core/minima/descend';
import type { Surface, SurfaceType } from '../../core/types';
import { minimaNear, pairs } from '../shared/minimaNear';

/** How high the waves are. */
const A = 10;

const TURN = 2 * Math.PI;

const shape: Smooth = {
  value: (x, y) => 2 * A + x * x - A * cos(TURN * x) + y * y - A * cos(TURN * y),
  gradient(x, y, out) {
    out[0] = 2 * x + TURN * A * sin(TURN * x);
    out[1] = 2 * y + TURN * A * sin(TURN * y);
    return 2 * A + x * x - A * cos(TURN * x) + y * y - A * cos(TURN * y);
  },
  hessian(x, y, out) {
    out[0] = 2 + TURN * TURN * A * cos(TURN * x);
    out[1] = 0;
    out[2] = 2 + TURN * TURN * A * cos(TURN * y);
  },
};

let surface: Surface | undefined;

function create(): Surface {
  surface ??= {
    ...shape,
    minima: minimaNear(shape, pairs([-2, -1, 0, 1, 2], [-1, 0, 1])),
    domain: [-2.35, 2.35, -1.45, 1.45],
    start: [-0.44, 0.28],
    steps: 50,
    lr: { range: [1e-5, 0.1], initial: [0.001, 0.012, 0.00008] },
    levels: 'linear',
    aspect: 'equal',
    axes: 'plain',
  };
  return surface;
}

/**
 * J = 20 + x² − 10 cos 2πx + y² − 10 cos 2πy: a bowl covered by an egg box; one hollow of its many is the lowest.
 * Rastrigin, "Systems of Extremal Control", 1974.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create };
