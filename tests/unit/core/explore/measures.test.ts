import { expect, test } from 'vitest';
import { decode, explore, type Scenario, simulate } from '../../../../src';

type Route = ReturnType<typeof simulate>[0];

const routeOf = (scenario: Scenario): Route => simulate(scenario)[0] as Route;

test.each([
  ['?surface=mountain&run=gd,lr:0.1', 'the hut', [1.2347292367622005, -1.0852215935969882]],
  ['?surface=bowl&run=momentum', 'the lowest point', [0, 0]],
] as const)('%s: loss and distance are those of the end, from %s', (address, _, [hutX, hutY]) => {
  const { scenario } = decode(address);
  const starts = { vary: 'start', places: 4, placesBy: 3 } as const;
  const losses = explore(scenario, { ...starts, measure: 'loss' }).places;
  const distances = explore(scenario, { ...starts, measure: 'distance' }).places;
  losses.median.forEach((loss, place) => {
    const start = [losses.at[0]![place]!, losses.at[1]![place]!] as const;
    const { x, y, loss: all, length } = routeOf({ ...scenario, start });
    expect(loss).toBe(all[length - 1]);
    expect(distances.median[place]).toBeCloseTo(Math.hypot(x[length - 1]! - hutX, y[length - 1]! - hutY), 10);
  });
  expect(new Set(losses.median).size).toBeGreaterThan(3);
});

test('what leaves the map has no loss at the end and no distance', () => {
  const { scenario } = decode('?surface=bowl&run=gd');
  for (const measure of ['loss', 'distance'] as const) {
    const { places } = explore(scenario, { vary: 'lr', from: 1.5, to: 3, places: 2, measure });
    expect([...places.within]).toEqual([1, 0]);
    expect(places.median[1]).toBe(Number.POSITIVE_INFINITY);
    expect(places.shares.diverged[1]).toBe(1);
  }
});

test('of several draws the shares are the parts of them, and the minimum that which most come to', () => {
  const { scenario } = decode('?surface=mountain&noise=8&start=2.2,2.1&steps=400&stop=off&run=gd,lr:0.1,batch:4');
  const draws = 24;
  const { places, trials } = explore(scenario, { vary: 'lr', from: 0.1, to: 0.1, places: 1, draws });
  const all = Object.values(places.shares).reduce((sum, [share]) => sum + share!, 0);
  expect(all).toBeCloseTo(1, 12);
  const minima = [...trials.minima];
  const count = (minimum: number): number => minima.filter((one) => one === minimum).length;
  expect(new Set(minima).size).toBeGreaterThan(1);
  for (const minimum of minima) expect(count(places.minimum[0]!)).toBeGreaterThanOrEqual(count(minimum));
});

test('draws that leave the map keep the mean loss of all from coming down', () => {
  const { scenario } = decode('?surface=linear-regression,scale:raw&data=line,n:60,noise:3&steps=300&run=gd,batch:1');
  const asked = { vary: 'lr', from: 1, to: 3, places: 9, measure: 'updates', target: 0.5, draws: 30 } as const;
  const { means, places } = explore(scenario, asked);
  const some = [...places.within].findIndex((share, place) => share > 0 && places.shares.diverged[place]! > 0);
  expect(some).toBeGreaterThan(0);
  expect(means![some]).toBe(Number.POSITIVE_INFINITY);
});

test('an endless loss at the start is no goal', () => {
  const { scenario } = decode('?surface=himmelblau&run=gd');
  const { places } = explore(scenario, { vary: 'x', from: 1e80, to: 1e90, places: 2, measure: 'updates' });
  expect([...places.within]).toEqual([0, 0]);
});

test('a batch is what its row says where the number of samples is varied too', () => {
  const address = '?surface=linear-regression&data=line,n:64&steps=200&run=gd,lr:0.05,batch:4';
  const { places } = explore(decode(address).scenario, {
    vary: 'batch',
    by: 'n',
    from: 64,
    fromBy: 64,
    toBy: 512,
    placesBy: 2,
    measure: 'cost',
    target: 0.05,
  });
  const [whole, part] = [64, 512].map((n) => {
    const { scenario } = decode(address.replace('n:64', `n:${n}`).replace('batch:4', 'batch:64'));
    const { loss, evals } = routeOf(scenario);
    const { minima } = explore(scenario, { vary: 'lr', places: 1, from: 0.05, to: 0.05 }).trials;
    expect(minima.length).toBe(1);
    return { loss, evals };
  });
  expect(places.at.map((column) => [...column])).toEqual([
    [64, 64],
    [64, 512],
  ]);
  // What a gradient of a batch costs is its samples.
  expect(places.median[0]! % 64).toBe(0);
  expect(part!.evals).toContain(places.median[1]);
  expect(whole!.evals).toContain(places.median[0]);
  expect(places.median[1]).toBeLessThan(5000);
});

test('where no rate comes to the target none is reported, nor is a run at another', () => {
  const { scenario } = decode('?surface=linear-regression,scale:raw&data=line,n:300,noise:3&steps=3&run=gd');
  const { rates, places, means } = explore(scenario, {
    vary: 'batch',
    to: 2,
    measure: 'updates',
    policy: 'tuned',
    draws: 3,
    target: 1e-6,
  });
  expect([...rates!]).toEqual([Number.NaN, Number.NaN]);
  expect([[...places.median], [...means!]]).toEqual([
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ]);
});
