import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment, explore } from '../../../../src';
import { exploreShare } from '../../../../src/core/explore/explore';
import { createExplorer } from '../../../../src/core/explore/explorer';
import { planeOrder } from '../../../../src/core/explore/order';
import { lrAt } from '../../../../src/core/lrScale';
import { createSweep } from '../../../../src/core/sweep';
import { sampled } from '../../../support/long';

type Case = readonly [address: string, experiment: Partial<Experiment>];

const cases: readonly Case[] = [
  ['?surface=mountain&run=gd', { vary: 'start', places: 17, placesBy: 11 }],
  ['?surface=ravine&run=momentum', { vary: 'lr', by: 'kappa', places: 9, placesBy: 14 }],
  [
    '?surface=linear-regression&data=line,n:64&steps=60&run=gd,batch:4',
    { vary: 'batch', measure: 'updates', target: 0.05, draws: 7, policy: 'tuned' },
  ],
  [
    '?surface=logistic-regression&data=blobs,n:24&steps=16&run=adam,batch:4',
    { vary: 'batch', to: 4, by: 'beta1', placesBy: 2, measure: 'updates', target: 0.3, draws: 3, policy: 'tuned' },
  ],
  ['?surface=bowl&noise=0.5&run=gd,batch:8', { vary: 'seed', by: 'lr', places: 5, placesBy: 6, measure: 'distance' }],
];

describe.each(cases)('%s %o', (address, experiment) => {
  const { scenario } = decode(address);
  const whole = explore(scenario, experiment);

  test('is a pure function: the same again, and in slices of any size', () => {
    expect(explore(decode(address).scenario, experiment)).toEqual(whole);
    for (const work of [1, 900, 50_000]) {
      const explorer = createExplorer(scenario, { ...DEFAULT_EXPERIMENT, ...experiment });
      let slices = 1;
      while (!explorer.advance(work)) slices++;
      if (work === 1) expect(slices).toBeGreaterThan(1);
      const { places: _, ...findings } = whole;
      expect(explorer.findings).toEqual(findings);
    }
  });

  test.each(sampled([1, 2, 7, 40], 2))('in %i parts it is what it is in one', (of) => {
    const found = new Map<number, readonly unknown[]>();
    for (let part = 1; part <= of; part++) {
      const { exploration, placeOf } = exploreShare(scenario, { ...DEFAULT_EXPERIMENT, ...experiment }, { part, of });
      const { places, rates, means } = exploration;
      for (let place = 0; place < places.length; place++) {
        expect(found.has(placeOf(place))).toBe(false);
        const at = places.at.map((column) => column[place]);
        found.set(placeOf(place), [at, places.median[place], places.minimum[place], rates?.[place], means?.[place]]);
      }
    }
    const { places, rates, means } = whole;
    expect(found.size).toBe(places.length);
    for (let place = 0; place < places.length; place++) {
      const at = places.at.map((column) => column[place]);
      expect(found.get(place)).toEqual([
        at,
        places.median[place],
        places.minimum[place],
        rates?.[place],
        means?.[place],
      ]);
    }
  });
});

test('the route’s own place is tried first, and then others all over the plane', () => {
  const { scenario } = decode('?surface=mountain&steps=1000&stop=off&run=gd,lr:0.1');
  const explorer = createExplorer(scenario, { ...DEFAULT_EXPERIMENT, vary: 'start', places: 32, placesBy: 24 });
  const { tried } = explorer.findings.trials;
  const known = () => [...tried.keys()].filter((place) => tried[place]);
  while (known().length === 0) explorer.advance(1);
  // As many as are made in one turn.
  const own = (place: number): boolean => {
    const [across, down] = explorer.findings.axes.map(({ values }) => values);
    const [x, y] = [across![place % 32]!, down![Math.floor(place / 32)]!];
    return Math.abs(x - 0.25) <= 6.4 / 32 && Math.abs(y - 1.1) <= 5.3 / 24;
  };
  expect(known().some(own)).toBe(true);
  expect(known().length).toBeLessThan(6);
  while (known().length < 11) explorer.advance(1);
  for (const place of known().filter((one) => !own(one)))
    expect([(place % 32) % 8, Math.floor(place / 32) % 8]).toEqual([0, 0]);
});

test.each([
  [17, 11, 40, 0],
  [64, 64, undefined, 1],
  [1, 9, 4, 0],
  [8, 1, undefined, 1],
] as const)('each of %i × %i places comes once, each 8th first', (width, height, first, outer) => {
  const order = [...planeOrder(width, height, first, outer)];
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: width * height }, (_, i) => i));
  const coarse = order.slice(first === undefined ? 0 : 1, Math.ceil(width / 8) * Math.ceil(height / 8));
  for (const place of coarse) expect([(place % width) % 8, Math.floor(place / width) % 8]).toEqual([0, 0]);
});

test.each<Case>([
  ['?run=gd', { vary: 'momentum' }],
  ['?run=gd', { vary: 'batch' }],
  ['?run=gd', { vary: 'lr', by: 'lr' }],
  ['?run=gd', { vary: 'lr', from: 1, to: 0.1 }],
  ['?run=gd', { vary: 'lr', from: -1, to: 0.1 }],
  ['?run=momentum', { vary: 'momentum', from: 0.5, to: 2 }],
  ['?run=gd', { vary: 'constructor' }],
  ['?run=gd', { route: 2 }],
  ['?run=gd', { draws: 0 }],
  ['?run=gd', { target: 1 }],
  ['?surface=linear-regression&run=gd', { vary: 'batch', parallel: 0.5 }],
  ['?run=gd', { vary: 'start', places: 4096, placesBy: 4096 }],
  ['?run=gd', { vary: 'start', places: 0 }],
  ['?run=gd', { vary: 'lr', places: 1.5 }],
  ['?surface=maunga-whau&noise=1&run=gd', { vary: 'batch', measure: 'loss', policy: 'tuned' }],
  // No lowest place is known of a plane.
  ['?surface=formula&f=x%2By&run=gd', { measure: 'updates' }],
])('%s %o makes no sense, and says so', (address, experiment) => {
  expect(() => explore(decode(address).scenario, experiment)).toThrow(RangeError);
});

test.each(['?surface=ravine&run=gd', '?surface=mountain&run=adam', '?surface=mountain&run=gd'])(
  '%s: the rates are those of the slider, position by position',
  (address) => {
    const { scenario } = decode(`${address}&steps=2`);
    const { runs, ...setting } = scenario;
    const { first, ends } = createSweep({ ...setting, run: runs[0]!, place: 0 }).snapshot();
    const [{ values }] = explore(scenario).axes;
    expect([...values]).toEqual(Array.from(ends, (_, i) => lrAt(first + i)));
  },
);

test('ends that are given are kept, with the slider’s rates between them; no more than 1024 of them', () => {
  const { scenario } = decode('?surface=mountain&steps=2&run=gd');
  expect([...explore(scenario, { from: 0.0987, to: 0.111 }).axes[0].values]).toEqual([
    0.0987, 0.1, 0.102, 0.105, 0.107, 0.11, 0.111,
  ]);
  expect(explore(scenario, { from: 1e-20, to: 1 }).axes[0].values.length).toBe(1024);
});

test('seeds begin where they are said to', () => {
  const { scenario } = decode('?surface=linear-regression&data=line,n:20&steps=2&run=gd');
  expect([...explore(scenario, { vary: 'seed', from: 100, places: 3 }).axes[0].values]).toEqual([100, 101, 102]);
});

test('sizes of a batch are powers of two and all there is', () => {
  const { scenario } = decode('?surface=linear-regression&data=line,n:100&steps=5&run=gd');
  expect([...explore(scenario, { vary: 'batch' }).axes[0].values]).toEqual([1, 2, 4, 8, 16, 32, 64, 100]);
  expect([...explore(scenario, { vary: 'batch', from: 3, to: 64 }).axes[0].values]).toEqual([4, 8, 16, 32, 64]);
});

test('big data of another size is made a little at a time', () => {
  const { scenario } = decode('?surface=linear-regression&data=line,n:20000&steps=1&run=gd,batch:1');
  const experiment = { ...DEFAULT_EXPERIMENT, vary: 'n', from: 200_000, to: 300_000, places: 2 };
  const explorer = createExplorer(scenario, experiment);
  let turns = 0;
  for (; explorer.done === 0; turns++) explorer.advance(1);
  // The samples are passed several times, 16384 in a turn.
  expect(turns).toBeGreaterThan(3 * (200_000 / 16384));
});
