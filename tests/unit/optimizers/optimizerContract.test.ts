import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src';
import type { BatchLoss, Optimizer } from '../../../src/core/method';
import { KINDS } from '../../../src/core/outcome/outcome';
import type { RunSpec } from '../../../src/core/scenario';
import { createSlots } from '../../../src/core/slots';
import type { Trajectory } from '../../../src/core/trajectory';
import type { NumberParameter } from '../../../src/core/types';
import { optimizers } from '../../../src/optimizers';
import type { OptimizerId } from '../../../src/optimizers/ids';
import { completeParams, defaultScenario, isOptimizer, isSurface } from '../../../src/scenario/defaults';
import { surfaces } from '../../../src/surfaces';
import type { SurfaceId } from '../../../src/surfaces/ids';
import { LONG } from '../../support/long';
import { expectSame } from '../expectSame';

const ids: OptimizerId[] = Object.keys(optimizers).filter(isOptimizer);
const surfaceIds = Object.keys(surfaces).filter(isSurface);

/** Optimizers whose default strides come to rest nowhere, and why. */
const NEVER_AT_REST: Partial<Record<OptimizerId, string>> = {
  lion: 'every stride is α long on each axis, also at the bottom',
  signum: 'every stride is α long on each axis, also at the bottom',
};

/** Those whose default strides do not come to rest in Rosenbrock's valley, and why. */
const RESTLESS: Partial<Record<OptimizerId, string>> = {
  ...NEVER_AT_REST,
  adadelta: 'its strides grow with those made before, until they cross the narrow valley',
  adamw: 'its weight decay pulls away from the minimum at (1, 1)',
  nadam: 'looking ahead, it overshoots across the narrow valley',
  'schedule-free-adamw': 'its z keeps its stride, and carries the average across the narrow valley',
  rmsprop: 'slopes that alternate keep their size, so its strides across the valley keep theirs',
};

/** Every way of taking each parameter at its lowest, its default or its highest. */
function extremes(parameters: Readonly<Record<string, NumberParameter>>): Record<string, number>[] {
  return Object.entries(parameters).reduce<Record<string, number>[]>(
    (sets, [name, { range, initial }]) =>
      sets.flatMap((set) => [range[0], initial, range[1]].map((value) => ({ ...set, [name]: value }))),
    [{}],
  );
}

describe.each(ids)('%s', (id) => {
  const optimizer: Optimizer = optimizers[id];
  // Outside the long run every sixth, others for the next optimizer.
  const grounds = surfaceIds.filter((_, i) => LONG || (i + ids.indexOf(id)) % 6 === 0);

  test('states for each parameter a default and a slider within what it accepts, and a learning rate among them', () => {
    expect(Object.keys(optimizer.parameters)).toContain('lr');
    for (const [name, { initial, range, slider = range }] of Object.entries(optimizer.parameters)) {
      for (const value of [initial, ...slider]) expect(value >= range[0] && value <= range[1], name).toBe(true);
      expect(slider[0]).toBeLessThan(slider[1]);
    }
  });

  test('gives the same bits for the same scenario, on any surface', () => {
    for (const surface of grounds) {
      const scene = defaultScenario(surface);
      const [{ params }] = scene.runs as [RunSpec];
      const run: RunSpec = { optimizer: id, params: { ...completeParamsOf(id), lr: params.lr! / 10 }, batch: 4 };
      const scenario = { ...scene, noise: scene.data ? 0 : 0.3, steps: 50, runs: [run] };
      expectSame(simulate(scenario), simulate(structuredClone(scenario)));
    }
  });

  test('with its parameters at any extreme, runs to an outcome and keeps finite numbers only', () => {
    const kinds = new Set<string>(KINDS);
    // Of all of them outside the long run every tenth, in which each parameter takes each of its three.
    const sets = extremes(optimizer.parameters).filter((_, k) => LONG || k % 10 === 0);
    const runs = sets.map((params): RunSpec => ({ optimizer: id, params, batch: 'full' }));
    // Gathered and held once: a claim for each of some hundred thousand columns takes longer than the runs.
    const faults: string[] = [];
    for (const surface of grounds) {
      const routes = simulate({ ...defaultScenario(surface), steps: 40, stop: 'off', runs });
      expect(routes).toHaveLength(runs.length);
      routes.forEach(({ outcome, length, ...columns }, k) => {
        const fault = (what: string) => faults.push(`${what} on ${surface} with ${JSON.stringify(sets[k])}`);
        if (!(length >= 1)) fault('no start');
        if (!kinds.has(outcome.kind)) fault(outcome.kind);
        for (const [name, column] of Object.entries(columns))
          if (column.length !== length || !column.every(Number.isFinite)) fault(name);
      });
    }
    expect(faults).toEqual([]);
  });

  test('with its defaults, finds the bottom of the bowl', () => {
    const { outcome, loss } = walk(id, 'bowl', 2000);
    const why = NEVER_AT_REST[id];
    if (why) expect(outcome.kind, why).toBe('oscillating');
    else
      expect(outcome, `${asked(id)} it is its nature not to rest, say why in NEVER_AT_REST`).toMatchObject({
        kind: 'converged',
        lowest: true,
      });
    expect(loss.at(-1)).toBeLessThan(1e-3);
  });

  test('with its defaults, follows Rosenbrock’s valley to its end', () => {
    const { outcome, loss } = walk(id, 'rosenbrock', 100_000);
    if (RESTLESS[id]) {
      expect(outcome.kind, RESTLESS[id]).toBe('oscillating');
      const least = loss.reduce((a, b) => Math.min(a, b));
      expect(least, `${asked(id)} it swings there, but low in the valley, at less than 0.2`).toBeLessThan(0.2);
    } else {
      expect(outcome, `${asked(id)} it is its nature not to rest there, say why in RESTLESS`).toMatchObject({
        kind: 'converged',
        lowest: true,
      });
      expect(loss.at(-1)).toBeLessThan(1e-6);
    }
  });

  // Rprop's α is only its first stride, which grows.
  test.skipIf(id === 'rprop')('with a learning rate of 0 stays where it is', () => {
    const params = { ...completeParamsOf(id), lr: 0 };
    const runs: RunSpec[] = [{ optimizer: id, params, batch: 'full' }];
    const [trajectory] = simulate({ ...defaultScenario('mountain'), stop: 'off', runs });
    expect(new Set(trajectory!.x)).toEqual(new Set([0.25]));
    expect(new Set(trajectory!.y)).toEqual(new Set([1.1]));
  });

  test('writes its change and its memory, and nothing else', () => {
    const hyper = completeParamsOf(id);
    const slots = createSlots(optimizer);
    const { batch, asked } = bowlAround(1.5, -3.25);
    const step = { t: 1, theta: Float64Array.of(2, -3), gradient: Float64Array.of(0.5, 0.25), hyper, slots, batch };
    const before = structuredClone({ ...step, slots: undefined, batch: undefined });
    const out = Float64Array.of(Number.NaN, Number.NaN);
    optimizer.update(step, out);
    expect({ ...step, slots: undefined, batch: undefined }).toEqual(before);
    expect(out.every((change) => change < 0)).toBe(true);
    expect(asked() > 0, 'asks for more than the gradient at θ').toBe(optimizer.needs !== undefined);
  });
});

/** What to look at first in an optimizer that does not come to rest. */
function asked(id: OptimizerId): string {
  const { unit, share }: Optimizer['stride'] = optimizers[id].stride;
  return `is its stride right, unit ${unit}, share ${share}? If so, and`;
}

/** The loss of a batch that is lowest at a place and curves by 1 everywhere, and how often it has been asked. */
function bowlAround(cx: number, cy: number): { batch: BatchLoss; asked: () => number } {
  let asked = 0;
  const batch: BatchLoss = {
    get loss() {
      asked++;
      return 0.15625;
    },
    evaluate(x, y, out) {
      asked++;
      out[0] = x - cx;
      out[1] = y - cy;
      return ((x - cx) ** 2 + (y - cy) ** 2) / 2;
    },
    hessian(_x, _y, out) {
      asked++;
      out.set([1, 0, 1]);
    },
  };
  return { batch, asked: () => asked };
}

/** The route from the surface's own start with the optimizer's defaults there. */
function walk(id: OptimizerId, surface: SurfaceId, steps: number): Trajectory {
  const params = completeParams({ optimizer: id }, surfaces[surface].create());
  const runs: RunSpec[] = [{ optimizer: id, params, batch: 'full' }];
  const stop = 1e-10;
  return simulate({ ...defaultScenario(surface), steps, stop, runs })[0]!;
}

function completeParamsOf(id: OptimizerId): Record<string, number> {
  return completeParams({ optimizer: id }, surfaces.mountain.create());
}
