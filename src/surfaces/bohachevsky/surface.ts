import { cos, sin } from '../../core/elementary/sin';
import type { Smooth } from '../../core/minima/descend';
import type { Surface, SurfaceType } from '../../core/types';
import { minimaNear, pairs } from '../shared/minimaNear';

const P = 3 * Math.PI;
const Q = 4 * Math.PI;

const value = (x: number, y: number): number => x * x + 2 * y * y - 0.3 * cos(P * x) - 0.4 * cos(Q * y) + 0.7;

const shape: Smooth = {
  value,
  gradient(x, y, out) {
    out[0] = 2 * x + 0.3 * P * sin(P * x);
    out[1] = 4 * y + 0.4 * Q * sin(Q * y);
    return value(x, y);
  },
  hessian(x, y, out) {
    out[0] = 2 + 0.3 * P * P * cos(P * x);
    out[1] = 0;
    out[2] = 4 + 0.4 * Q * Q * cos(Q * y);
  },
};

/** Where the two sums that make J have their minima, all of them, to where Newton's method finds them. */
const COLUMNS = [-1.22, -0.62, 0, 0.62, 1.22];
const ROWS = [-0.93, -0.47, 0, 0.47, 0.93];

let surface: Surface | undefined;

function create(): Surface {
  surface ??= {
    ...shape,
    minima: minimaNear(shape, pairs(COLUMNS, ROWS)),
    domain: [-1.5, 1.5, -1.15, 1.15],
    start: [-1, 0.7],
    steps: 50,
    lr: { range: [1e-4, 0.3], initial: [0.006, 0.06, 0.0005] },
    levels: 'linear',
    aspect: 'equal',
    axes: 'plain',
  };
  return surface;
}

/**
 * J = x² + 2y² − 0.3 cos 3πx − 0.4 cos 4πy + 0.7: a bowl with ripples, of which those near its edge hold nothing back.
 * Bohachevsky, Johnson and Stein, "Generalized simulated annealing for function optimization", Technometrics 28, 1986;
 * the first of the three in Surjanovic and Bingham, "Virtual Library of Simulation Experiments: Test Functions and Datasets", 2013.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create };
