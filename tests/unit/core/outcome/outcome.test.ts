import { describe, expect, test } from 'vitest';
import { decode, type Outcome, simulate, surfaces, type Trajectory } from '../../../../src';
import { nearestMinimum } from '../../../../src/core/outcome/minima';
import { motionOf } from '../../../../src/core/outcome/motion';

const first = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;
const outcome = (address: string): Outcome => first(address).outcome;
const kind = (address: string): Outcome['kind'] => outcome(address).kind;

describe('converged', () => {
  test('tells which minimum it is at, how near, whether it is the lowest, since when, and the slope', () => {
    const { outcome, length, loss, gradNorm, x, y } = first('?surface=mountain&start=-1,-1&run=gd,lr:0.2');
    const { minima } = surfaces.mountain.create();
    expect(outcome).toMatchObject({ kind: 'converged', minimum: 1, lowest: false, gradNorm: gradNorm.at(-1) });
    expect(outcome.distance).toBeCloseTo(Math.hypot(x.at(-1)! - minima[1]!.x, y.at(-1)! - minima[1]!.y), 14);
    const there = 1e-6 * (loss[0]! - loss.at(-1)!);
    const at = outcome.at!;
    for (let t = at; t < length; t++) expect(loss[t]! - minima[1]!.value).toBeLessThanOrEqual(there);
    expect(loss[at - 1]! - minima[1]!.value).toBeGreaterThan(there);
  });

  test('minima of equal height are all the lowest', () => {
    for (const start of ['3,3', '-3,3', '-4,-4', '4,-2'])
      expect(outcome(`?surface=himmelblau&start=${start}&run=gd,lr:0.01`)).toMatchObject({ lowest: true });
    for (const start of ['1,0.1', '1,-0.1'])
      expect(outcome(`?surface=saddle&start=${start}&run=gd,lr:0.2`)).toMatchObject({ lowest: true });
  });

  test('a run that starts at the minimum is there, however few its steps', () => {
    for (const steps of [1, 3, 10, 50])
      expect(outcome(`?surface=bowl&start=0,0&steps=${steps}&run=gd,lr:0.1`)).toEqual({
        kind: 'converged',
        at: 0,
        gradNorm: 0,
        minimum: 0,
        lowest: true,
        distance: 0,
      });
  });

  test('any rate below the bound 2/λ arrives, any above it climbs until it leaves the map', () => {
    for (const lr of [0.5, 1, 1.9]) expect(kind(`?surface=bowl&steps=1000&run=gd,lr:${lr}`)).toBe('converged');
    expect(kind('?surface=bowl&steps=1000&run=gd,lr:2.1')).toBe('diverged');
    expect(kind('?surface=ravine,kappa:50&steps=1000&run=gd,lr:0.039')).toBe('converged');
    expect(kind('?surface=ravine,kappa:50&steps=1000&run=gd,lr:0.041')).toBe('diverged');
  });

  test('a true minimum that the list lacks counts, and is called off the map', () => {
    const { outcome, x, y } = first('?surface=griewank&run=newton');
    expect(outcome).toMatchObject({ kind: 'converged', unlisted: 'off', lowest: false });
    expect([x.at(-1), y.at(-1)]).toEqual([expect.closeTo(9.4201, 4), expect.closeTo(13.3153, 4)]);
    expect(outcome.minimum).toBeUndefined();
  });

  test('a minimum without curvature is one by its loss: where the surface knows it', () => {
    expect(outcome('?surface=dixon-price&steps=20000&run=gd,lr:0.02')).toMatchObject({ kind: 'converged' });
  });
});

describe('few steps', () => {
  test.each([
    ['?surface=bowl&steps=1&run=gd,lr:1', 1],
    ['?surface=bowl&steps=2&run=gd,lr:1', 1],
    ['?surface=bowl&steps=5&run=gd,lr:1&stop=off', 1],
    ['?surface=bowl&steps=4&run=newton', 1],
  ])('a run that stands on the minimum has reached it: %s', (address, at) => {
    expect(outcome(address)).toMatchObject({ kind: 'converged', minimum: 0, at });
  });

  test('one that rests on a saddle is stuck', () => {
    expect(kind('?surface=monkey-saddle&start=0,0&steps=3&run=gd,lr:0.1')).toBe('stalled');
    expect(kind('?surface=formula&f=x^2-y^2&start=1,0&steps=3&run=gd,lr:0.5')).toBe('stalled');
  });

  test('an update that rests on a slope, as where Rprop turns, is no rest', () => {
    const { x, y, length, outcome } = first('?surface=booth&steps=3&run=rprop,lr:1');
    expect([x[length - 1], y[length - 1]]).toEqual([x[length - 2], y[length - 2]]);
    expect(['converged', 'stalled', 'crawling']).not.toContain(outcome.kind);
  });
});

describe('settling', () => {
  test.each([
    '?surface=bowl&run=gd,lr:0.1',
    '?surface=mountain&start=0.25,1.1&steps=19&run=gd,lr:0.1',
    '?surface=formula&f=(x-1)^2%2By^2&start=2,1&steps=30&run=gd,lr:0.1',
  ])('%s is near, and its loss still falls', (address) => {
    const { outcome, x, y } = first(address);
    expect(outcome.kind).toBe('settling');
    const { minima } = surfaces[decode(address).scenario.surface.id].create({ f: '(x-1)^2+y^2' });
    const at = minima[outcome.minimum ?? -1] ?? { x: 1, y: 0 };
    expect(outcome.distance).toBeCloseTo(Math.hypot(x.at(-1)! - at.x, y.at(-1)! - at.y), 9);
  });
});

describe('wandering', () => {
  test.each([
    '?surface=linear-regression&data=penguins&steps=3420&stop=off&run=gd,lr:0.1,batch:32',
    '?surface=linear-regression&data=penguins&steps=3420&stop=off&run=gd,lr:0.1,batch:1',
    '?surface=bowl&noise=0.5&steps=400&run=gd,lr:0.1,batch:1',
    '?surface=formula&f=x^2%2By^2&noise=0.5&start=0,0&steps=400&run=gd,lr:0.1,batch:4',
  ])('%s: noise keeps it about the minimum, and tells how widely', (address) => {
    const { outcome, x, y, length } = first(address);
    expect(outcome.kind).toBe('wandering');
    const from = length - Math.floor((length - 1) / 4);
    const [xs, ys] = [x.slice(from), y.slice(from)];
    const mean = (list: Float64Array) => list.reduce((sum, v) => sum + v / list.length, 0);
    const [mx, my] = [mean(xs), mean(ys)];
    const square = xs.reduce((sum, v, i) => sum + ((v - mx) ** 2 + (ys[i]! - my) ** 2) / xs.length, 0);
    expect(outcome.width).toBeCloseTo(Math.sqrt(square), 10);
  });

  test('without noise nothing wanders: all samples in one batch, or one sample', () => {
    expect(kind('?surface=linear-regression&data=penguins&steps=200&run=gd,lr:0.3,batch:full')).toBe('converged');
    expect(kind('?surface=bowl&start=0.05,0.03&run=gd,lr:2,batch:1')).toBe('oscillating');
  });
});

describe('oscillating', () => {
  test.each([
    ['?surface=bowl&run=gd,lr:2', 5.2153619],
    ['?surface=bowl&start=0.05,0.03&run=gd,lr:2', 0.116619],
    ['?surface=bowl&start=1,0&steps=5&run=gd,lr:2', 2],
    ['?surface=ravine,kappa:25&run=gd,lr:0.08', 1.4],
    ['?surface=ravine,kappa:4&run=gd,lr:0.5', 1.4],
    ['?surface=linear-regression&run=gd,lr:2', 3.085],
    ['?surface=mountain&start=1.1,-1.1&run=gd,lr:0.35', 0.85],
  ])('%s swings for ever, %d wide', (address, width) => {
    for (const stop of ['', '&stop=off', '&stop=0.001']) {
      const { outcome } = first(`${address}${stop}`);
      expect(outcome.kind, stop).toBe('oscillating');
      expect(Math.abs(outcome.width! / width - 1), `${outcome.width}`).toBeLessThan(0.01);
    }
  });
});

describe('stalled', () => {
  test.each([
    ['on the pass of the saddle', '?surface=saddle&start=1.6,0&run=gd,lr:0.3'],
    ['on a plateau that it was thrown on', '?surface=plateau&run=gd,lr:5'],
    ['on level ground', '?surface=formula&f=5&run=gd,lr:0.2'],
    ['in a furrow, which has no lowest point', '?surface=formula&f=y^2&run=gd,lr:0.2'],
  ])('%s: no slope is left, no minimum near', (_where, address) => {
    expect(kind(address)).toBe('stalled');
    expect(kind(`${address}&stop=off`)).toBe('stalled');
  });
});

describe('crawling', () => {
  test.each([
    ['with strides far too short', '?surface=bowl&run=gd,lr:1e-8'],
    ['with strides too short to change a bit', '?surface=mountain&run=gd,lr:1e-20'],
    ['with few of them', '?surface=mountain&steps=4&run=gd,lr:1e-9'],
    ['with no stride at all', '?surface=himmelblau&run=gd,lr:0'],
    ['where all its slopes were faint', '?surface=plateau&start=3.8,2.8&run=gd,lr:1'],
    [
      'in a bowl a million times longer than wide',
      '?surface=linear-regression,scale:raw&data=penguins&steps=5000&run=gd,lr:0.000049',
    ],
  ])('%s: there is a slope, and the way would take many times the steps', (_where, address) => {
    expect(kind(address)).toBe('crawling');
    expect(kind(`${address}&stop=off`)).toBe('crawling');
  });
});

describe('descending', () => {
  test.each([
    '?surface=rosenbrock&run=gd,lr:0.0005',
    '?surface=bowl&steps=1&run=gd,lr:0.1',
    '?surface=bowl&steps=2&run=gd,lr:0.1',
    '?surface=bowl&steps=20&run=gd,lr:0.01',
    '?surface=maunga-whau&steps=15&run=gd,lr:12',
    '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.005',
  ])('%s is out of steps with the loss still falling, and tells how far it is', (address) => {
    const { outcome, length, x, y } = first(address);
    expect(outcome.kind).toBe('descending');
    expect(length).toBe(decode(address).scenario.steps + 1);
    const { minima } = surfaces[decode(address).scenario.surface.id].create();
    const low = Math.min(...minima.map(({ value }) => value));
    const distances = minima.flatMap((m) => (m.value === low ? [Math.hypot(x.at(-1)! - m.x, y.at(-1)! - m.y)] : []));
    expect(outcome.distance).toBeCloseTo(Math.min(...distances), 9);
  });
});

test('climbing: the loss ends above the start’s and has risen from quarter to quarter', () => {
  const { outcome, loss } = first('?surface=bowl&run=gd,lr:2.1');
  expect(outcome.kind).toBe('climbing');
  expect([loss[0], loss.at(-1)]).toEqual([expect.closeTo(3.4, 12), expect.closeTo(315211, 0)]);
  expect(kind('?surface=bowl&steps=1&run=gd,lr:2.1')).toBe('climbing');
});

test('diverged: the update that left the map is told, and all before it is kept', () => {
  const { outcome, length, gradNorm } = first('?surface=rosenbrock&run=gd,lr:1');
  expect(outcome).toMatchObject({ kind: 'diverged', gradNorm: gradNorm.at(-1) });
  expect(outcome.at).toBeGreaterThanOrEqual(length - 1);
  expect(gradNorm.every(Number.isFinite)).toBe(true);
});

test('at rest where weight decay balances the slope is at no minimum', () => {
  const { outcome } = first('?surface=mountain&steps=500&run=gd,weightDecay:0.1,lr:0.1');
  expect(outcome.kind).toBe('crawling');
  expect(outcome.gradNorm).toBeGreaterThan(0.1);
});

test('out of steps, a falling loss is told from a swinging one by its last two quarters', () => {
  const surface = surfaces.bowl.create();
  const motion = (loss: (t: number) => number, length = 41) => {
    const still = new Float64Array(length);
    const column = Float64Array.from({ length }, (_, t) => loss(t));
    const { falling, rising } = motionOf(
      surface,
      { x: column, y: column, loss: column, gradNorm: still, evals: still, lr: still },
      length,
    );
    return falling ? 'falling' : rising ? 'rising' : 'neither';
  };
  expect(motion((t) => 100 - t)).toBe('falling');
  expect(motion((t) => 1 / (1 + t))).toBe('falling');
  expect(motion((t) => 5 + (t % 2))).toBe('neither');
  expect(motion((t) => 5 + t)).toBe('rising');
  expect(motion((t) => 20 - t + 50 * (t % 2))).toBe('neither');
  expect(motion((t) => (t < 25 ? 50 - t : 25 + (t % 3)))).toBe('neither');
  expect(motion((t) => (t < 30 ? 1 - t * 1e-4 : 1 - 0.003 - (t - 29) ** 2 * 0.01))).toBe('falling');
  expect(motion((t) => 6 + 0.5 * (-1) ** t - t * 1e-4, 121)).toBe('neither');
});

test('the nearest minimum is nearest by parts of the map, and told with its plain distance', () => {
  const surface = { ...surfaces.saddle.create(), domain: [0, 1000, 0, 1] as const };
  expect(nearestMinimum(surface, 300, 0.9)).toMatchObject({ minimum: 1, lowest: true });
  expect(nearestMinimum(surface, 300, 0.9)!.distance).toBeCloseTo(Math.hypot(300, 0.1), 12);
  expect(nearestMinimum({ ...surface, minima: [] }, 0, 0)).toBeUndefined();
});

test('of minima that differ by more than rounding only the lowest is the lowest', () => {
  const [south, north] = surfaces.saddle.create().minima;
  const lowestAt = (value: number) =>
    nearestMinimum({ ...surfaces.saddle.create(), minima: [south!, { ...north!, value }] }, 0, 0.9)!.lowest;
  expect([-0.25, -0.25 + 1e-12, -0.25 + 1e-6, -0.2, -0.3].map(lowestAt)).toEqual([true, true, false, false, true]);
});
