import { describe, expect, test } from 'vitest';
import { decode, type Outcome, simulate, surfaces, type Trajectory } from '../../src';
import { nearestMinimum, outOfSteps } from '../../src/core/outcome';

const first = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;
const kind = (address: string): Outcome['kind'] => first(address).outcome.kind;

describe('converged', () => {
  test('tells which minimum is near, how near, whether it is the lowest, and since when the loss kept still', () => {
    const { outcome, length, loss, x, y } = first('?surface=mountain&start=-1,-1&run=gd,lr:0.2');
    const { minima } = surfaces.mountain.create();
    if (outcome.kind !== 'converged') expect.fail(outcome.kind);
    expect(outcome).toMatchObject({ minimum: 1, lowest: false });
    expect(outcome.distance).toBeCloseTo(Math.hypot(x.at(-1)! - minima[1]!.x, y.at(-1)! - minima[1]!.y), 14);
    expect(length).toBe(outcome.at + 11);
    const gained = loss[0]! - loss.at(-1)!;
    const tolerance = 1e-6 * Math.max(Math.abs(loss.at(-1)!), gained);
    for (let t = outcome.at; t < length; t++)
      expect(Math.abs(loss[t]! - loss[outcome.at]!)).toBeLessThan(2 * tolerance);
    expect(Math.abs(loss[outcome.at]! - loss[outcome.at - 1]!)).toBeGreaterThan(0);
  });

  test('minima of equal height are all the lowest', () => {
    for (const start of ['3,3', '-3,3', '-4,-4', '4,-2']) {
      expect(first(`?surface=himmelblau&start=${start}&run=gd,lr:0.01`).outcome).toMatchObject({ lowest: true });
    }
    for (const start of ['1,0.1', '1,-0.1']) {
      expect(first(`?surface=saddle&start=${start}&run=gd,lr:0.2`).outcome).toMatchObject({ lowest: true });
    }
  });

  test('a run that starts at the minimum is there, however few its steps', () => {
    for (const steps of [1, 3, 10, 50]) {
      expect(first(`?surface=bowl&start=0,0&steps=${steps}&run=gd,lr:0.1`).outcome).toEqual({
        kind: 'converged',
        at: 0,
        minimum: 0,
        lowest: true,
        distance: 0,
      });
    }
  });

  test('any rate below the bound 2/λ arrives, any above it diverges', () => {
    for (const lr of [0.5, 1, 1.9]) expect(kind(`?surface=bowl&steps=1000&run=gd,lr:${lr}`)).toBe('converged');
    expect(kind('?surface=bowl&steps=1000&run=gd,lr:2.1')).toBe('diverged');
    expect(kind('?surface=ravine,kappa:50&steps=1000&run=gd,lr:0.039')).toBe('converged');
    expect(kind('?surface=ravine,kappa:50&steps=1000&run=gd,lr:0.041')).toBe('diverged');
  });
});

describe('the stop rule', () => {
  const at = (stop: string) => first(`?surface=bowl&start=1,0.5&steps=5000&stop=${stop}&run=gd,lr:0.05`);

  test('a smaller tolerance ends later, and nothing else changes', () => {
    const [loose, middle, strict] = [at('0.01'), at('1e-6'), at('1e-12')] as const;
    expect(loose.length).toBeLessThan(middle.length);
    expect(middle.length).toBeLessThan(strict.length);
    expect([...loose.x]).toEqual([...strict.x.slice(0, loose.length)]);
  });

  test('0 ends once the loss has not changed at all over the window', () => {
    const { length, loss, outcome } = first('?surface=mountain&start=1,-1&steps=5000&stop=0&run=gd,lr:0.05');
    expect(length).toBeLessThan(5001);
    expect(new Set(loss.slice(-11)).size).toBe(1);
    expect(loss.at(-12)).not.toBe(loss.at(-1));
    expect(outcome.kind).toBe('converged');
    expect(at('0').length).toBe(5001);
  });

  test('off makes all the steps and judges them by the default tolerance', () => {
    const { length, outcome } = at('off');
    expect(length).toBe(5001);
    expect(outcome).toMatchObject({ kind: 'converged', at: expect.toSatisfy((update: number) => update < 5000) });
    expect(kind('?surface=mountain&start=0.25,1.1&steps=60&stop=off&run=gd,lr:0.005')).toBe('descending');
  });

  test('neither a lowest loss of 0 nor one below 0 keeps a run from arriving', () => {
    expect(kind('?surface=bowl&steps=300&run=gd,lr:0.3')).toBe('converged');
    expect(kind('?surface=saddle&steps=300&run=gd,lr:0.3')).toBe('converged');
  });
});

describe('oscillating', () => {
  test.each([
    ['?surface=bowl&run=gd,lr:2'],
    ['?surface=bowl&start=1,0&steps=5&run=gd,lr:2'],
    ['?surface=ravine,kappa:25&run=gd,lr:0.08'],
    ['?surface=ravine,kappa:4&run=gd,lr:0.5'],
    ['?surface=linear-regression&run=gd,lr:2'],
    ['?surface=mountain&start=1.1,-1.1&run=gd,lr:0.35'],
  ])('%s swings until it is out of steps, whether or not it may stop', (address) => {
    for (const stop of ['', '&stop=off', '&stop=0.001']) {
      const { length, outcome } = first(`${address}${stop}`);
      expect(outcome).toEqual({ kind: 'oscillating' });
      expect(length).toBe(decode(address).scenario.steps + 1);
    }
  });

  test('at exactly 2/λ the loss of a swing does not change at all', () => {
    const { x, loss } = first('?surface=bowl&start=1,0&steps=40&stop=0&run=gd,lr:2');
    expect(new Set(loss)).toEqual(new Set([0.5]));
    expect([...x.slice(0, 4)]).toEqual([1, -1, 1, -1]);
  });
});

describe('stalled', () => {
  test.each([
    ['on the far plateau', '?surface=plateau&start=3.8,2.8&run=gd,lr:1'],
    ['on the far plateau with momentum', '?surface=plateau&start=3.8,2.8&run=momentum,lr:0.5'],
    ['with strides too short', '?surface=mountain&run=gd,lr:1e-9'],
    ['with strides too short, and few of them', '?surface=mountain&steps=4&run=gd,lr:1e-9'],
    ['with no stride at all', '?surface=himmelblau&run=gd,lr:0'],
    ['on the pass of the saddle', '?surface=saddle&start=1.6,0&run=gd,lr:0.3'],
  ])('%s: the loss keeps still, no minimum is near', (_where, address) => {
    expect(kind(address)).toBe('stalled');
    expect(kind(`${address}&stop=off`)).toBe('stalled');
  });

  test('says since which update', () => {
    const { outcome, length } = first('?surface=plateau&start=3.8,2.8&run=gd,lr:1');
    expect(outcome).toEqual({ kind: 'stalled', at: 0 });
    expect(length).toBe(11);
  });
});

describe('descending', () => {
  test.each([
    ['?surface=rosenbrock&run=gd,lr:0.0005'],
    ['?surface=bowl&steps=1&run=gd,lr:0.1'],
    ['?surface=bowl&steps=2&run=gd,lr:0.1'],
    ['?surface=bowl&steps=20&run=gd,lr:0.01'],
    ['?surface=maunga-whau&steps=15&run=gd,lr:5'],
  ])('%s is out of steps with the loss still falling', (address) => {
    expect(kind(address)).toBe('descending');
    expect(first(address).length).toBe(decode(address).scenario.steps + 1);
  });
});

describe('out of steps before the loss has kept still for long enough', () => {
  test.each([
    ['?surface=bowl&steps=2&run=gd,lr:1', 1],
    ['?surface=bowl&steps=5&run=gd,lr:1&stop=off', 1],
    ['?surface=bowl&steps=4&run=newton', 1],
    ['?surface=booth&steps=10&run=lbfgs', 5],
  ])('a run that does not move any more has arrived: %s', (address, at) => {
    expect(first(address).outcome).toMatchObject({ kind: 'converged', minimum: 0, at });
  });

  test('one that rests on a saddle has stalled', () => {
    expect(first('?surface=monkey-saddle&start=0.1,0&steps=3&run=gd,lr:0').outcome.kind).toBe('stalled');
    expect(first('?surface=formula&f=x^2-y^2&start=1,0&steps=3&run=gd,lr:0.5').outcome).toEqual({
      kind: 'stalled',
      at: 1,
    });
  });

  test('an update that rests on a slope, as where Rprop turns, is no rest', () => {
    const { x, y, length, outcome } = first('?surface=booth&steps=3&run=rprop,lr:1');
    expect([x[length - 1], y[length - 1]]).toEqual([x[length - 2], y[length - 2]]);
    expect(outcome.kind).toBe('oscillating');
  });
});

test('out of steps, a falling loss is told from a swinging one by its last two quarters', () => {
  const series = (loss: (t: number) => number, length = 41) =>
    outOfSteps(Float64Array.from({ length }, (_, t) => loss(t)));
  expect(series((t) => 100 - t)).toEqual({ kind: 'descending' });
  expect(series((t) => 1 / (1 + t))).toEqual({ kind: 'descending' });
  expect(series((t) => 5 + (t % 2))).toEqual({ kind: 'oscillating' });
  expect(series((t) => 5 + t)).toEqual({ kind: 'oscillating' });
  expect(series((t) => 20 - t + 50 * (t % 2))).toEqual({ kind: 'oscillating' });
  expect(series((t) => (t < 25 ? 50 - t : 25 + (t % 3)))).toEqual({ kind: 'oscillating' });
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

test('a run that finds its valley late and only falls there is descending, however widely its losses spread', () => {
  const losses = Float64Array.from({ length: 41 }, (_, t) =>
    t < 30 ? 1 - t * 1e-4 : 1 - 0.003 - (t - 29) ** 2 * 0.01,
  );
  expect(outOfSteps(losses).kind).toBe('descending');
});

test('a swing whose middle hardly sinks any more is oscillating', () => {
  const losses = Float64Array.from({ length: 121 }, (_, t) => 6 + 0.5 * (-1) ** t - t * 1e-4);
  expect(outOfSteps(losses).kind).toBe('oscillating');
});
