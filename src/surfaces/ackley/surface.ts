import { exp } from '../../core/elementary/exp';
import { cos, sin } from '../../core/elementary/sin';
import type { Smooth } from '../../core/minima/descend';
import { norm } from '../../core/norm';
import type { Surface, SurfaceType } from '../../core/types';
import { minimaNear, pairs } from '../shared/minimaNear';

const TURN = 2 * Math.PI;

/** Distances below this count as the very point of the funnel. */
const POINT = 1e-150;

/** What exp gives for 1, so that the lowest value is 0 to the last bit. */
const E = exp(1);

const distance = (x: number, y: number): number => norm(x, y) * Math.SQRT1_2;

const waves = (x: number, y: number): number => exp((cos(TURN * x) + cos(TURN * y)) / 2);

const shape: Smooth = {
  value: (x, y) => 20 * (1 - exp(-0.2 * distance(x, y))) + E - waves(x, y),
  gradient(x, y, out) {
    const r = distance(x, y);
    const e = exp(-0.2 * r);
    const wave = waves(x, y);
    const pull = r < POINT ? 0 : (2 * e) / r;
    out[0] = pull * x + Math.PI * sin(TURN * x) * wave;
    out[1] = pull * y + Math.PI * sin(TURN * y) * wave;
    return 20 * (1 - e) + E - wave;
  },
  hessian(x, y, out) {
    const wave = Math.PI * Math.PI * waves(x, y);
    const [sx, sy] = [sin(TURN * x), sin(TURN * y)];
    out[0] = wave * (2 * cos(TURN * x) - sx * sx);
    out[1] = -wave * sx * sy;
    out[2] = wave * (2 * cos(TURN * y) - sy * sy);
    const r = distance(x, y);
    if (r < POINT) return;
    const [ux, uy] = [x / r, y / r];
    const bent = exp(-0.2 * r) / r;
    const along = 0.2 * r;
    out[0] += bent * (uy * uy - along * ux * ux);
    out[1] -= bent * (1 + along) * ux * uy;
    out[2] += bent * (ux * ux - along * uy * uy);
  },
};

let surface: Surface | undefined;

function create(): Surface {
  surface ??= {
    ...shape,
    minima: minimaNear(shape, pairs([-2, -1, 0, 1, 2], [-1, 0, 1])),
    domain: [-2.6, 2.6, -1.65, 1.65],
    start: [-0.42, 0.67],
    steps: 60,
    lr: { range: [0.0002, 1], initial: [0.016, 0.1, 0.0025] },
    levels: 'linear',
    aspect: 'equal',
    axes: 'plain',
  };
  return surface;
}

/**
 * J = 20(1 − exp(−0.2√½(x² + y²))) + e − exp(½(cos 2πx + cos 2πy)): a funnel with a dent at every pair of integers.
 * Its point, the minimum, is sharp: there the gradient is given as 0, and as Hessian that of the waves alone.
 * Ackley, "A Connectionist Machine for Genetic Hillclimbing", 1987.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create };
