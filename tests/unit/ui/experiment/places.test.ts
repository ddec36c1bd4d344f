import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment } from '../../../../src';
import { designOf, isOverMap, nearestPlace, ownPlace, valueAt, valuesAt } from '../../../../src/core/explore/design';
import { objectiveOf } from '../../../../src/core/objective';
import { effortOf, MUCH } from '../../../../src/ui/experiment/effort';
import { planeArea } from '../../../../src/ui/experiment/planeArea';
import { bestValues, otherValues, ownValues } from '../../../../src/ui/experiment/routeValues';
import { portion } from '../../../support/long';

function made(address: string, asked: Partial<Experiment>) {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);
  return { scenario, objective, design: designOf(scenario, { ...DEFAULT_EXPERIMENT, ...asked }, objective) };
}

const PLANE = [
  '?surface=ravine&run=gd&run=momentum,lr:0.02,momentum:0.5',
  { by: 'momentum', route: 2, places: 30, placesBy: 7 },
] as const;
const STARTS = ['?surface=mountain&run=gd', { vary: 'start', places: 9, placesBy: 5 }] as const;
const LINE = ['?surface=ravine&run=gd,lr:0.05', { vary: 'lr', places: 12 }] as const;
const BATCH = [
  '?surface=linear-regression&data=line,n:100&run=gd',
  { vary: 'batch', by: 'seed', placesBy: 3 },
] as const;

describe.each([PLANE, STARTS, LINE, BATCH])('%s %o', (...one) => {
  const { design, scenario } = made(...one);
  const places = design.width * design.height;

  test('has one place for each pair of values, as the core counts them', () => {
    for (let place = 0; place < places; place++) {
      const values = valuesAt(design, place);
      expect(values).toEqual(design.axes.map((_, axis) => valueAt(design, axis as 0 | 1, place)));
      expect(nearestPlace(design, values)).toBe(place);
    }
  });

  test('has the route’s own place where the core has it', () => {
    expect(nearestPlace(design, ownValues(design, scenario))).toBe(ownPlace(design));
  });

  test('has values that are none of the route’s own', () => {
    for (const own of [ownValues(design, scenario), valuesAt(design, 0), valuesAt(design, places - 1)])
      otherValues(design, own).forEach((value, axis) => {
        expect(value).not.toBe(own[axis]);
        expect(design.axes[axis]!.values).toContain(value);
      });
  });
});

test('the route’s own values are those of the scenario of the moment, of the last route where its own is gone', () => {
  const { design } = made(...PLANE);
  const { scenario } = decode('?surface=ravine&run=gd,lr:0.3&run=momentum,lr:0.7,momentum:0.1');
  expect(ownValues(design, scenario)).toEqual([0.7, 0.1]);
  const [run] = decode('?run=momentum,lr:0.2,momentum:0.4').scenario.runs;
  expect(ownValues(design, { ...scenario, runs: [run!] })).toEqual([0.2, 0.4]);
  const starts = made(...STARTS);
  expect(ownValues(starts.design, { ...starts.scenario, start: [1.25, -0.5] })).toEqual([1.25, -0.5]);
});

test('the nearest rate is the one by the ratio, the nearest momentum the one by the distance', () => {
  const axes = [
    { name: 'lr', scale: 'log', values: Float64Array.of(0.01, 1), ends: [0.01, 1] },
    { name: 'momentum', scale: 'linear', values: Float64Array.of(0, 0.5, 1), ends: [0, 1] },
  ] as const;
  expect(nearestPlace({ axes, width: 2 }, [0.09, 0.7])).toBe(0 + 2);
  expect(nearestPlace({ axes, width: 2 }, [0.11, 0.8])).toBe(1 + 4);
});

test('an axis of one value has no other', () => {
  const axes = [{ name: 'lr', scale: 'log', values: Float64Array.of(0.1), ends: [0.1, 0.1] }] as const;
  expect(otherValues({ axes }, [0.1])).toEqual([0.1]);
});

test('the setting that theory calls best stands in the order of the axes', () => {
  const best = { lr: 0.3, momentum: 0.8 };
  expect(bestValues(made(...PLANE).design, best)).toEqual([0.3, 0.8]);
  expect(bestValues(made(PLANE[0], { vary: 'momentum', by: 'lr', route: 2 }).design, best)).toEqual([0.8, 0.3]);
  expect(bestValues(made(...LINE).design, best)).toEqual([0.3]);
});

test('basins are starts across and up, not one coordinate nor the two the other way round', () => {
  expect(isOverMap(made(...STARTS).design)).toBe(true);
  expect(isOverMap(made(STARTS[0], { vary: 'x', by: 'y' }).design)).toBe(true);
  for (const asked of [{ vary: 'x' }, { vary: 'y', by: 'x' }, { vary: 'lr' }])
    expect(isOverMap(made(STARTS[0], asked).design), asked.vary).toBe(false);
});

describe('the area of a plane', () => {
  const size = fc.integer({ min: 120, max: 4000 });

  test('lies within the picture, its places from edge to edge, upwards', () => {
    const cases = [made(...PLANE), made(...STARTS), made(...BATCH)];
    const inside = fc.property(fc.constantFrom(...cases), size, size, fc.boolean(), (one, width, height, basins) => {
      const { axes } = one.design;
      const area = planeArea(axes, width, height, basins, one.objective.surface.aspect)!;
      expect(area.left).toBeGreaterThanOrEqual(0);
      expect(area.top).toBeGreaterThanOrEqual(0);
      expect(area.left + area.width).toBeLessThanOrEqual(width);
      expect(area.top + area.height).toBeLessThanOrEqual(height);
      const [across, up] = area.scales;
      expect([across.edges[0], across.edges.at(-1)]).toEqual([0, area.width]);
      expect([up.edges[0], up.edges.at(-1)]).toEqual([area.height, 0]);
      expect(across.values).toBe(axes[0].values);
      expect(up.values).toBe(axes[1]!.values);
    });
    fc.assert(inside, { numRuns: portion(2_000), seed: 7 });
  });

  test('of basins is as long for a step across as for one up, and touches two sides', () => {
    const { design, objective } = made(...STARTS);
    expect(objective.surface.aspect).toBe('equal');
    const [w, h] = design.axes.map(({ ends: [from, to] }) => to - from) as [number, number];
    const equal = fc.property(size, size, (width, height) => {
      const area = planeArea(design.axes, width, height, true, 'equal')!;
      expect(Math.abs(area.width / w - area.height / h)).toBeLessThan(1 / Math.min(w, h));
      expect(area.width === width || area.height === height).toBe(true);
      expect(Math.abs(area.left - (width - area.left - area.width))).toBeLessThanOrEqual(1);
    });
    fc.assert(equal, { numRuns: portion(2_000), seed: 8 });
    expect(planeArea(design.axes, 700, 300, true, 'free')).toMatchObject({
      left: 0,
      top: 0,
      width: 700,
      height: 300,
    });
  });

  test('leaves room for its axes where they are no map', () => {
    const { design } = made(...PLANE);
    const area = planeArea(design.axes, 700, 300, false, 'equal')!;
    expect(area.left).toBeGreaterThan(30);
    expect(300 - area.top - area.height).toBeGreaterThan(30);
    expect(700 - area.left - area.width).toBeGreaterThan(5);
  });

  test('of one axis is none', () => {
    expect(planeArea(made(...LINE).design.axes, 700, 300, false, 'free')).toBeUndefined();
  });
});

describe('the effort of an experiment', () => {
  const effort = (address: string, asked: Partial<Experiment>): number => {
    const { design, objective } = made(address, asked);
    return effortOf(design, objective);
  };

  test('grows with its places, its draws and its steps, each as much as there are more', () => {
    const [address] = BATCH;
    const base = { vary: 'seed', places: 4 } as const;
    const one = effort(address, base);
    expect(one).toBeGreaterThan(0);
    expect(effort(address, { ...base, places: 12 })).toBeCloseTo(3 * one, 5);
    expect(effort(address, { ...base, draws: 5 })).toBeCloseTo(5 * one, 5);
    expect(effort(address, { ...base, by: 'lr', placesBy: 6 })).toBeCloseTo(6 * one, 5);
    expect(effort(`${address}&steps=2000`, base)).toBeCloseTo(2 * effort(`${address}&steps=1000`, base), 5);
  });

  test('is many times as much where a rate is searched for at each place', () => {
    const asked = { vary: 'batch', measure: 'updates' } as const;
    const searched = BATCH[0].replace('run=gd', 'run=momentum');
    expect(effort(searched, { ...asked, policy: 'tuned' })).toBeGreaterThan(10 * effort(searched, asked));
    // Plain descent has its rate by theory.
    expect(effort(BATCH[0], { ...asked, policy: 'tuned' })).toBe(effort(BATCH[0], asked));
    expect(effort(BATCH[0], { ...asked, policy: 'root' })).toBe(effort(BATCH[0], asked));
  });

  test('grows with how many samples there are where that is varied', () => {
    const address = '?surface=linear-regression&data=line,n:1000&run=gd';
    const one = effort(address, { vary: 'lr', places: 8 });
    const many = effort(address, { vary: 'n', from: 100_000, to: 900_000, places: 8 });
    expect(many / one).toBeGreaterThan(300);
    expect(effort(address, { vary: 'n', by: 'lr', from: 1e6, to: 1e7 })).toBeGreaterThan(MUCH);
  });

  test('of what the page begins with is not too much, of a million long runs it is', () => {
    expect(effort('', { vary: 'lr' })).toBeLessThan(MUCH);
    expect(effort('', { vary: 'start' })).toBeLessThan(MUCH);
    expect(effort('?steps=100000', { vary: 'start', places: 1000, placesBy: 1000 })).toBeGreaterThan(MUCH);
  });
});
