import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src';
import type { Optimizer } from '../../src/core/method';
import { optimizers } from '../../src/optimizers';
import type { OptimizerId } from '../../src/optimizers/ids';
import { defaultScenario } from '../../src/scenario/defaults';
import type { SurfaceId } from '../../src/surfaces/ids';

interface Golden {
  readonly runs: readonly {
    readonly optimizer: OptimizerId;
    readonly surface: SurfaceId;
    readonly params: Readonly<Record<string, number>>;
    readonly x: readonly number[];
    readonly y: readonly number[];
  }[];
}

// PyTorch's own optimizers, and the recursions of papers in NumPy of those that it does not have.
const golden = ['torch.json', 'recursions.json'].flatMap((name): Golden['runs'] => {
  const { runs }: Golden = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  return runs;
});

/** The largest difference of two columns, relative where the numbers are larger than 1. */
function deviation(ours: Float64Array, theirs: readonly number[]): number {
  return Math.max(...theirs.map((b, i) => Math.abs(ours[i]! - b) / Math.max(1, Math.abs(b))));
}

// Of the methods that search, PyTorch has L-BFGS alone, which is held to it elsewhere; a reader's rule is held to theirs.
const unsearching = (Object.keys(optimizers) as OptimizerId[]).filter((id) => {
  const { needs, written }: Optimizer = optimizers[id];
  return needs !== 'full batches' && !written;
});

describe.each(unsearching)('%s walks as in PyTorch, or by its paper’s recursion in NumPy', (optimizer) => {
  const runs = golden.filter((run) => run.optimizer === optimizer);

  test('on four surfaces with three settings each, each parameter at more than one value, 100 updates', () => {
    const names = Object.keys(optimizers[optimizer].parameters);
    const add = 'add to settings.py and make.py, or to recursions.py, and run it: runs';
    for (const id of ['rosenbrock', 'himmelblau', 'ravine', 'saddle']) {
      expect(runs.filter(({ surface }) => surface === id).length, `${add} on ${id}`).toBeGreaterThanOrEqual(3);
    }
    for (const name of names)
      expect(new Set(runs.map(({ params }) => params[name])).size, `values of ${name}`).toBeGreaterThan(1);
    for (const { params, x, y } of runs) {
      expect(Object.keys(params).sort()).toEqual([...names].sort());
      expect([x.length, y.length]).toEqual([101, 101]);
    }
  });

  test.each(runs)('on $surface with $params', ({ surface, params, x, y }) => {
    const scene = defaultScenario(surface);
    expect(scene.start).toEqual([x[0], y[0]]);
    const runSpec = { optimizer, params, batch: 'full' } as const;
    const from = (dx: number) =>
      simulate({ ...scene, start: [x[0]! + dx, y[0]!], steps: 100, stop: 'off', runs: [runSpec] })[0]!;
    const farFrom = ({ x: ours, y: too }: ReturnType<typeof from>) => Math.max(deviation(ours, x), deviation(too, y));
    const route = from(0);
    expect(route.length).toBe(101);
    const far = farFrom(route);
    if (far > 1e-9) {
      const spread = Math.max(deviation(from(1e-9).x, [...route.x]), deviation(from(1e-9).y, [...route.y]));
      const told = `from a start moved by 1e-9 it gets ${spread.toExponential(0)} away: above 1e-4 these settings are chaotic`;
      expect(far, `${told}, take a smaller learning rate; else update.ts and the recursion differ`).toBeLessThanOrEqual(
        1e-9,
      );
    }
  });
});
