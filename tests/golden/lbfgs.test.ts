import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate, surfaces, type Trajectory } from '../../src';
import { defaultScenario } from '../../src/scenario/defaults';
import type { SurfaceId } from '../../src/surfaces/ids';
import { gradientAt } from '../unit/core/numeric';

interface Run {
  readonly surface: SurfaceId;
  readonly params: Readonly<Record<string, number>>;
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** How many strides the search of each update tried. */
  readonly trials: readonly number[];
}

const runs: readonly Run[] = JSON.parse(readFileSync(new URL('lbfgs.json', import.meta.url), 'utf8')).runs;

/**
 * torch.optim.LBFGS with strong_wolfe and one iteration a step, in float64, until it stays where it is. Direction, memory
 * and its scale, the first stride, c₁, c₂, bounds and interpolation are the same; so the places are, and even the number
 * of strides tried. Three rules are not:
 * - PyTorch ends where g·d > −tolerance_change. Here that ends no walk, which goes on downhill: the ends are compared by
 *   their loss.
 * - PyTorch learns nothing from a step with s·y ≤ 1e-10, which depends on the loss's units; here rounding is the measure.
 * - Where the loss still falls and the cubic has no lowest point, PyTorch's next stride lies in the middle of its bounds,
 *   here it is ten times as long.
 * From where one of the last two first tells, the routes part: until then they are compared, and then their ends. (With
 * PyTorch's rules in their places, these three go its whole way too.)
 */
const APART: readonly { readonly surface: SurfaceId; readonly lr: number; readonly after: number }[] = [
  // The cubic.
  { surface: 'rosenbrock', lr: 0.1, after: 5 },
  // What is learned.
  { surface: 'ravine', lr: 0.1, after: 25 },
  { surface: 'saddle', lr: 0.1, after: 71 },
];

const routeOf = ({ surface, params, x, y }: Run): Trajectory => {
  const scene = defaultScenario(surface);
  expect(scene.start).toEqual([x[0], y[0]]);
  const runSpec = { optimizer: 'lbfgs', params, batch: 'full' } as const;
  return simulate({ ...scene, steps: 200, stop: 'off', runs: [runSpec] })[0]!;
};

const apart = ({ surface, params }: Run) => APART.find((one) => one.surface === surface && one.lr === params.lr);

test('there are four surfaces with five settings each, which search with one trial and with several', () => {
  expect(runs.length).toBe(20);
  expect(new Set(runs.map(({ surface }) => surface)).size).toBe(4);
  const tried = runs.flatMap(({ trials }) => trials);
  expect(tried.length).toBeGreaterThan(400);
  expect(tried.filter((count) => count > 1).length).toBeGreaterThan(100);
});

describe.each(runs)('L-BFGS on $surface with $params', (run) => {
  const { x, y, trials } = run;
  const route = routeOf(run);
  const alike = apart(run)?.after ?? trials.length;

  test('goes to the places of PyTorch’s, and tries as many strides on the way', () => {
    for (let t = 0; t <= alike; t++) {
      expect(Math.abs(route.x[t]! - x[t]!), `x after ${t}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x[t]!)));
      expect(Math.abs(route.y[t]! - y[t]!), `y after ${t}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(y[t]!)));
    }
    // The gradient at the start is evaluated once; after that the last trial has it.
    const tried = Array.from({ length: alike }, (_, t) => route.evals[t + 1]! - route.evals[t]! - (t === 0 ? 1 : 0));
    expect(tried).toEqual(trials.slice(0, alike));
  });

  test('ends where PyTorch does, or lower in the same hollow', () => {
    const surface = surfaces[run.surface].create();
    const end = [x.at(-1)!, y.at(-1)!] as const;
    const slope = Math.max(...gradientAt(surface, ...end).map(Math.abs));
    const last = route.length - 1;
    const away = Math.max(Math.abs(route.x[last]! - end[0]), Math.abs(route.y[last]! - end[1]));
    const atRest = slope <= run.params.toleranceGrad! && !apart(run);
    expect(away).toBeLessThanOrEqual(atRest ? 1e-9 : 1e-4);
    expect(route.loss[last]!).toBeLessThanOrEqual(surface.value(...end) + 1e-12);
  });
});
