import { cos, sin } from '../../core/elementary/sin';
import type { Surface, SurfaceType } from '../../core/types';

/** A third of π: at the minima x + y is −2π/3 and a whole turn on, and x − y is 1. */
const THIRD = Math.PI / 3;

const surface: Surface = {
  value: (x, y) => sin(x + y) + (x - y) * (x - y) - 1.5 * x + 2.5 * y + 1,
  gradient(x, y, out) {
    const c = cos(x + y);
    const d = 2 * (x - y);
    out[0] = c + d - 1.5;
    out[1] = c - d + 2.5;
    return sin(x + y) + (x - y) * (x - y) - 1.5 * x + 2.5 * y + 1;
  },
  hessian(x, y, out) {
    const s = sin(x + y);
    out[0] = 2 - s;
    out[1] = -2 - s;
    out[2] = 2 - s;
  },
  minima: [
    { x: 0.5 - THIRD, y: -0.5 - THIRD, value: -Math.sqrt(3) / 2 - THIRD },
    { x: 0.5 + 2 * THIRD, y: -0.5 + 2 * THIRD, value: -Math.sqrt(3) / 2 + 2 * THIRD },
  ],
  domain: [-1.5, 4, -3, 4],
  start: [2.2, -0.53],
  steps: 100,
  lr: { range: [0.001, 1], initial: [0.2, 0.5, 0.0032] },
  levels: 'log',
  lambdaMax: 4,
  aspect: 'equal',
  axes: 'plain',
};

/**
 * J = sin(x + y) + (x − y)² − 1.5x + 2.5y + 1: a tilted trough with a hollow in every wave of its floor. Beyond the
 * usual domain, which is the map, the floor goes on falling.
 * Surjanovic and Bingham, "Virtual Library of Simulation Experiments: Test Functions and Datasets", 2013.
 */
export const surfaceType: SurfaceType = { group: 'test', parameters: {}, create: () => surface };
