import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment, explore, type Scenario, simulate } from '../../../../src';
import { ENDS, endOf } from '../../../../src/core/ends';
import { keyOf, withSettings } from '../../../../src/core/explore/reset';
import { portion } from '../../../support/long';
import { expectSame } from '../../expectSame';

type Case = readonly [address: string, experiment: Partial<Experiment>];

const wholeOf = (experiment: Partial<Experiment>): Experiment => ({ ...DEFAULT_EXPERIMENT, ...experiment });

describe('withSettings', () => {
  test.each<Case>([
    ['?surface=mountain&steps=100&run=gd', { vary: 'start', places: 5, placesBy: 4 }],
    [
      '?surface=ravine&steps=80&run=gd&run=momentum',
      { vary: 'momentum', by: 'kappa', places: 6, placesBy: 5, route: 2 },
    ],
    ['?surface=bowl&noise=0.5&steps=60&run=gd,batch:8', { vary: 'seed', by: 'lr', places: 4, placesBy: 5 }],
    [
      '?surface=linear-regression&data=line,n:40&steps=30&run=gd&run=adam',
      { vary: 'batch', by: 'y', placesBy: 3, route: 2 },
    ],
    [
      '?surface=linear-regression&data=line,n:9&steps=30&run=gd,batch:8',
      { vary: 'n', to: 12, places: 12, by: 'lr', placesBy: 3 },
    ],
    ['?surface=linear-regression&data=line,n:60&steps=30&run=gd,batch:8', { vary: 'batch', policy: 'root' }],
    ['?surface=bowl&steps=30&run=gd,schedule:step', { vary: 'gamma', by: 'noise', places: 5, placesBy: 3 }],
  ])('%s %o: the route of a place, run by itself, comes to what was found there', (address, experiment) => {
    const { scenario } = decode(address);
    const { places, trials, rates } = explore(scenario, experiment);
    const route = (experiment.route ?? 1) - 1;
    for (let place = 0; place < places.length; place++) {
      const values = places.at.map((column) => column[place]!);
      const set = withSettings(scenario, wholeOf(experiment), values, rates?.[place]);
      expect(set.runs.filter((_, i) => i !== route)).toEqual(scenario.runs.filter((_, i) => i !== route));
      const { outcome, length, loss } = simulate(set)[route]!;
      expect([ENDS[trials.ends[place]!], trials.minima[place], trials.updates[place], trials.losses[place]]).toEqual([
        endOf(outcome),
        outcome.minimum ?? -1,
        outcome.at ?? length - 1,
        loss[length - 1],
      ]);
    }
  });

  test('a batch of all samples is a full one', () => {
    const { scenario } = decode('?surface=linear-regression&data=line,n:40&run=gd,batch:4');
    const batchAt = (batch: number) => withSettings(scenario, wholeOf({ vary: 'batch' }), [batch]).runs[0]!.batch;
    expect([1, 39, 40, 64].map(batchAt)).toEqual([1, 39, 'full', 'full']);
    const fewer = decode('?surface=linear-regression&data=line,n:40&run=gd,batch:8').scenario;
    expect(withSettings(fewer, wholeOf({ vary: 'n' }), [8]).runs[0]!.batch).toBe('full');
    const big = decode('?surface=linear-regression&data=line,n:100000&run=gd,batch:8').scenario;
    expect(withSettings(big, wholeOf({ vary: 'batch' }), [50_000]).runs[0]!.batch).toBe(50_000);
  });

  test('what cannot be varied is refused', () => {
    const { scenario } = decode('?surface=bowl&run=gd');
    expect(() => withSettings(scenario, wholeOf({ vary: 'batch' }), [4])).toThrow('batch cannot be varied here');
    expect(() => withSettings(scenario, wholeOf({ route: 2 }), [4])).toThrow('there is no route 2');
  });
});

describe('keyOf', () => {
  const keyFor = ([address, experiment]: Case): string => keyOf(decode(address).scenario, wholeOf(experiment));
  /** What is found, or why there is nothing. */
  const findingsOf = (scenario: Scenario, experiment: Partial<Experiment>): unknown => {
    try {
      return explore(scenario, experiment);
    } catch (error) {
      return String(error);
    }
  };
  const findingsFor = ([address, experiment]: Case) => findingsOf(decode(address).scenario, experiment);
  const LINE = '?surface=linear-regression&data=line,n:20&steps=9';
  const NET = '?surface=tanh-network&data=waves,n:20,noise:1&steps=9&start=1,1&run=gd';
  const PASSAGES = { vary: 'seed', measure: 'updates', places: 3 } as const;
  const SIZES = { vary: 'batch', measure: 'updates', target: 0.3, draws: 2 } as const;

  test.each<readonly [about: string, one: Case, other: Case]>([
    ['own rate', ['?surface=bowl&steps=9&run=gd,lr:0.1', {}], ['?surface=bowl&steps=9&run=gd,lr:0.2', {}]],
    ['other routes', ['?surface=bowl&steps=9&run=adam', {}], ['?surface=bowl&steps=9&run=gd&run=adam', { route: 2 }]],
    ['seed of nothing', ['?surface=bowl&steps=9&run=gd', {}], ['?surface=bowl&steps=9&seed=5&run=gd', {}]],
    [
      'start',
      ['?surface=bowl&steps=9&start=1,1&run=gd', { vary: 'start', places: 4, placesBy: 3 }],
      ['?surface=bowl&steps=9&start=2,0&run=gd', { vary: 'x', by: 'y', places: 4, placesBy: 3 }],
    ],
    ['own batch', [`${LINE}&run=gd,batch:4`, SIZES], [`${LINE}&run=gd`, SIZES]],
    [
      'own rate where one is tuned',
      [`${LINE}&run=gd,lr:0.1`, { ...SIZES, policy: 'tuned' }],
      [`${LINE}&run=gd,lr:0.2,batch:2`, { ...SIZES, policy: 'tuned' }],
    ],
    [
      'kappa',
      [
        '?surface=ravine,kappa:5&steps=9&start=1,1&run=momentum,lr:0.01',
        { vary: 'kappa', by: 'momentum', places: 4, placesBy: 4 },
      ],
      [
        '?surface=ravine,kappa:50&steps=9&start=1,1&run=momentum,lr:0.01',
        { vary: 'kappa', by: 'momentum', places: 4, placesBy: 4 },
      ],
    ],
    ['seed', [`${LINE}&start=1,1&run=gd`, { vary: 'seed' }], [`${LINE}&start=1,1&seed=3&run=gd`, { vary: 'seed' }]],
    ['samples at once', [`${LINE}&run=gd`, { ...SIZES, parallel: 4 }], [`${LINE}&run=gd`, SIZES]],
    ['full batches', [`${LINE}&run=gd`, { vary: 'lr' }], [`${LINE}&run=adam&run=gd`, { vary: 'lr', route: 2 }]],
    [
      'ends of no axis',
      ['?surface=bowl&steps=9&run=gd', { fromBy: 1 }],
      ['?surface=bowl&steps=9&run=gd', { fromBy: 2 }],
    ],
  ])('%s: decides nothing, so the key is the same, and so is what is found', (_, one, other) => {
    expect(keyFor(one)).toBe(keyFor(other));
    expectSame(findingsFor(one), findingsFor(other));
  });

  test.each<readonly [about: string, one: Case, other: Case]>([
    ['steps', ['?surface=bowl&steps=9&run=gd', {}], ['?surface=bowl&steps=8&run=gd', {}]],
    ['momentum', ['?surface=bowl&steps=9&run=momentum,momentum:0.5', {}], ['?surface=bowl&steps=9&run=momentum', {}]],
    [
      'own batch by a rule',
      [`${LINE}&run=gd,batch:4`, { ...SIZES, policy: 'linear' }],
      [`${LINE}&run=gd`, { ...SIZES, policy: 'linear' }],
    ],
    [
      'own rate by a rule',
      [`${LINE}&run=gd,lr:0.1`, { ...SIZES, policy: 'root' }],
      [`${LINE}&run=gd,lr:0.2`, { ...SIZES, policy: 'root' }],
    ],
    ['place of a route that draws', [`${LINE}&run=gd`, SIZES], [`${LINE}&run=adam&run=gd`, { ...SIZES, route: 2 }]],
    [
      'place of a route by a rule',
      [`${LINE}&run=gd`, { ...SIZES, policy: 'linear' }],
      [`${LINE}&run=adam&run=gd`, { ...SIZES, policy: 'linear', route: 2 }],
    ],
    ['seed', [`${LINE}&start=1,1&run=gd`, {}], [`${LINE}&start=1,1&seed=2&run=gd`, {}]],
    ['start', ['?surface=bowl&steps=9&start=1,1&run=gd', {}], ['?surface=bowl&steps=9&start=2,1&run=gd', {}]],
    [
      'the other coordinate',
      ['?surface=bowl&steps=9&start=1,1&run=gd', { vary: 'x' }],
      ['?surface=bowl&steps=9&start=1,2&run=gd', { vary: 'x' }],
    ],
    [
      'kappa whose rates are those of the ground',
      ['?surface=ravine,kappa:5&steps=9&start=1,1&run=gd', { vary: 'lr', by: 'kappa' }],
      ['?surface=ravine,kappa:50&steps=9&start=1,1&run=gd', { vary: 'lr', by: 'kappa' }],
    ],
    [
      'samples, where batches are varied',
      [
        '?surface=linear-regression&data=line,n:20&steps=9&start=1,1&run=gd',
        { vary: 'batch', by: 'n', placesBy: 3, toBy: 30 },
      ],
      [
        '?surface=linear-regression&data=line,n:40&steps=9&start=1,1&run=gd',
        { vary: 'batch', by: 'n', placesBy: 3, toBy: 30 },
      ],
    ],
    // The lowest place is known with one of the two seeds alone.
    ['seed, where a target is searched for', [`${NET}&seed=1`, PASSAGES], [`${NET}&seed=2`, PASSAGES]],
    ['target', [`${LINE}&run=gd`, SIZES], [`${LINE}&run=gd`, { ...SIZES, target: 0.4 }]],
    ['draws', ['?surface=bowl&steps=9&run=gd', {}], ['?surface=bowl&steps=9&run=gd', { draws: 2 }]],
    ['measure', ['?surface=bowl&steps=9&run=gd', {}], ['?surface=bowl&steps=9&run=gd', { measure: 'loss' }]],
    ['ends', ['?surface=bowl&steps=9&run=gd', { to: 0.5 }], ['?surface=bowl&steps=9&run=gd', { to: 0.25 }]],
    [
      'noise',
      ['?surface=bowl&steps=9&noise=1&run=gd,batch:2', {}],
      ['?surface=bowl&steps=9&noise=2&run=gd,batch:2', {}],
    ],
  ])('%s: decides, so the key is another', (_, one, other) => {
    expect(keyFor(one)).not.toBe(keyFor(other));
    expect(findingsFor(one)).not.toEqual(findingsFor(other));
  });

  const grounds = fc.constantFrom(
    '?surface=ravine,kappa:4',
    '?surface=ravine,kappa:9',
    '?surface=ravine,kappa:4&noise=0.5',
    '?surface=ravine,kappa:4&noise=1',
    '?surface=linear-regression&data=line,n:8',
    '?surface=linear-regression&data=line,n:12',
  );
  const routes = fc.constantFrom(
    'gd,lr:0.1',
    'gd,lr:0.2',
    'gd,lr:0.1,batch:4',
    'gd,lr:0.2,batch:8',
    'momentum,lr:0.1,batch:4',
    'momentum,lr:0.1,batch:4,momentum:0.5',
  );
  const settings = fc.record({
    ground: grounds,
    seed: fc.constantFrom(1, 2),
    start: fc.constantFrom('1,1', '1,2', '2,1'),
    first: routes,
    second: routes,
  });
  const fieldNames = ['ground', 'seed', 'start', 'first', 'second'] as const;
  const scenarioOf = ({
    ground,
    seed,
    start,
    first,
    second,
  }: {
    ground: string;
    seed: number;
    start: string;
    first: string;
    second: string;
  }): Scenario => decode(`${ground}&steps=12&seed=${seed}&start=${start}&run=${first}&run=${second}`).scenario;
  const ENDS_OF: Readonly<Record<string, readonly [number, number]>> = {
    lr: [0.1, 0.4],
    batch: [1, 8],
    x: [-1, 1],
    y: [-1, 1],
    start: [-1, 1],
    momentum: [0, 0.9],
    kappa: [2, 8],
    n: [6, 10],
    noise: [0.1, 1],
    seed: [1, 3],
  };
  const names = Object.keys(ENDS_OF);
  const experiments = fc.record({
    vary: fc.constantFrom(...names),
    by: fc.option(fc.constantFrom(...names.filter((name) => name !== 'start')), { nil: undefined }),
    ends: fc.boolean(),
    policy: fc.constantFrom(...(['fixed', 'linear', 'root', 'tuned'] as const)),
    measure: fc.constantFrom(...(['outcome', 'updates', 'loss', 'time'] as const)),
  });
  /** Ends where they are wished for; of so many samples always, lest there be millions. */
  const endsOf = (name: string, wished: boolean) => (wished || name === 'n' ? ENDS_OF[name]! : []);

  test('experiments of one key find the same, whatever else they are about', () => {
    let met = 0;
    fc.assert(
      fc.property(
        experiments,
        settings,
        fc.array(fc.tuple(settings, fc.constantFrom(...fieldNames)), { minLength: 3, maxLength: 5 }),
        fc.constantFrom(1, 2),
        ({ vary, by, ends, ...rest }, base, others, route) => {
          const [from, to] = endsOf(vary, ends);
          const [fromBy, toBy] = endsOf(by ?? vary, ends);
          const known = new Map<string, unknown>();
          for (const setting of [base, ...others.map(([other, field]) => ({ ...base, [field]: other[field] }))]) {
            const experiment = wholeOf({
              ...rest,
              vary,
              ...(by !== undefined && { by }),
              ...(from !== undefined && { from, to: to! }),
              ...(fromBy !== undefined && { fromBy, toBy: toBy! }),
              places: 3,
              placesBy: 2,
              draws: 2,
              target: 0.3,
              route,
            });
            const scenario = scenarioOf(setting);
            const found = findingsOf(scenario, experiment);
            const key = keyOf(scenario, experiment);
            if (known.has(key)) {
              met++;
              expectSame(found, known.get(key));
            }
            known.set(key, found);
          }
        },
      ),
      { numRuns: portion(3000) },
    );
    expect(met).toBeGreaterThan(portion(1000));
  });
});
