import { cos, sin } from '../../core/elementary/sin';
import type { Smooth } from '../../core/minima/descend';
import type { Surface, SurfaceType } from '../../core/types';
import { minimaNear, pairs } from '../shared/minimaNear';

const TURN = 2 * Math.PI;

/** How the letters of the formula grow with x and y. */
const w = (t: number): number => 1 + (t - 1) / 4;

/** sin² πa + (a − 1)²(1 + 10 sin²(πa + 1)) by halves of double angles. */
const first = (a: number): number => (1 - cos(TURN * a)) / 2 + (a - 1) * (a - 1) * (6 - 5 * cos(TURN * a + 2));

/** (b − 1)²(1 + sin² 2πb). */
const second = (b: number): number => ((b - 1) * (b - 1) * (3 - cos(2 * TURN * b))) / 2;

const shape: Smooth = {
  value: (x, y) => first(w(x)) + second(w(y)),
  gradient(x, y, out) {
    const a = w(x);
    const b = w(y);
    const [da, db] = [a - 1, b - 1];
    const angle = TURN * a + 2;
    out[0] = (Math.PI * sin(TURN * a) + da * (12 - 10 * cos(angle)) + 5 * TURN * da * da * sin(angle)) / 4;
    out[1] = (db * (3 - cos(2 * TURN * b)) + TURN * db * db * sin(2 * TURN * b)) / 4;
    return first(a) + second(b);
  },
  hessian(x, y, out) {
    const a = w(x);
    const b = w(y);
    const [da, db] = [a - 1, b - 1];
    const angle = TURN * a + 2;
    const twice = 2 * TURN * b;
    const waves = Math.PI * TURN * cos(TURN * a) + 20 * TURN * da * sin(angle);
    out[0] = (waves + 12 + (5 * TURN * TURN * da * da - 10) * cos(angle)) / 16;
    out[1] = 0;
    out[2] = (3 + 4 * TURN * db * sin(twice) + (2 * TURN * TURN * db * db - 1) * cos(twice)) / 16;
  },
};

/** Where the two sums that make J have their minima, to where Newton's method finds them. */
const COLUMNS = [-8.24, -4.21, 1, 3.79, 7.72];
const ROWS = [-4.93, -2.89, 1, 4.89, 6.93];

let surface: Surface | undefined;

function create(): Surface {
  surface ??= {
    ...shape,
    minima: minimaNear(shape, pairs(COLUMNS, ROWS)),
    domain: [-9.6, 10.8, -5.8, 7.8],
    start: [-6.4, -3.7],
    steps: 100,
    lr: { range: [0.001, 2], initial: [0.85, 1.2, 0.0032] },
    levels: 'log',
    aspect: 'equal',
    axes: 'plain',
  };
  return surface;
}

/**
 * J = sin² πa + (a − 1)²(1 + 10 sin²(πa + 1)) + (b − 1)²(1 + sin² 2πb), a = 1 + (x − 1)/4, b = 1 + (y − 1)/4: parallel
 * waves that grow outwards, across a valley of a single furrow.
 * Levy and Montalvo, "The tunneling algorithm for the global minimization of functions", SIAM Journal on Scientific and
 * Statistical Computing 6, 1985; in the form of Surjanovic and Bingham, "Virtual Library of Simulation Experiments: Test Functions and Datasets", 2013.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create };
