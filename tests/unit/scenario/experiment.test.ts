import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment, encode, type Problem } from '../../../src';
import { createExplorer } from '../../../src/core/explore/explorer';
import { portion } from '../../support/long';

const read = (experiment: string, scene = '?surface=ravine&run=momentum,lr:0.01&run=gd'): [Experiment, Problem[]] => {
  const { view, problems } = decode(`${scene}&experiment=${experiment}`);
  return [view.experiment!, [...problems]];
};

test.each([
  ['lr', {}],
  ['lr,by:momentum,measure:outcome', { by: 'momentum' }],
  ['lr,by:kappa,fromBy:2,toBy:50,placesBy:20', { by: 'kappa', fromBy: 2, toBy: 50, placesBy: 20 }],
  ['lr,from:0.01,to:2', { from: 0.01, to: 2 }],
  ['start,measure:outcome', { vary: 'start' }],
  ['start,places:256,placesBy:200', { vary: 'start', places: 256, placesBy: 200 }],
  ['start,from:-1,to:1,fromBy:0,toBy:0.5', { vary: 'start', from: -1, to: 1, fromBy: 0, toBy: 0.5 }],
  ['x,measure:distance,route:2', { vary: 'x', measure: 'distance', route: 2 }],
  ['kappa,measure:updates,target:0.1', { vary: 'kappa', measure: 'updates', target: 0.1 }],
  ['seed,draws:40', { vary: 'seed', draws: 40 }],
  ['noise,from:0,to:2', { vary: 'noise', from: 0, to: 2 }],
])('experiment=%s', (text, said) => {
  expect(read(text)).toEqual([{ ...DEFAULT_EXPERIMENT, ...said }, []]);
});

test('of a surface made of data the batch and the data set can be varied', () => {
  const scene = '?surface=linear-regression&data=line,n:100';
  expect(read('batch,measure:time,target:0.01,draws:40,policy:tuned,parallel:16', scene)).toEqual([
    {
      ...DEFAULT_EXPERIMENT,
      vary: 'batch',
      measure: 'time',
      target: 0.01,
      draws: 40,
      policy: 'tuned',
      parallel: 16,
    },
    [],
  ]);
  expect(read('outliers,by:batch', scene)).toEqual([{ ...DEFAULT_EXPERIMENT, vary: 'outliers', by: 'batch' }, []]);
});

test.each([
  ['', {}, [['unknown', '', 'lr']]],
  ['beta1', {}, [['unknown', 'beta1', 'lr']]],
  ['batch', {}, [['unknown', 'batch', 'lr']]],
  [
    'constructor,by:toString',
    {},
    [
      ['unknown', 'constructor', 'lr'],
      ['unknown', 'by:toString', ''],
    ],
  ],
  ['lr,by:lr', {}, [['unknown', 'by:lr', '']]],
  ['start,by:lr', { vary: 'start' }, [['unused', 'by:lr', '']]],
  [
    'lr,from:1,to:0.1',
    {},
    [
      ['range', 'from:1', ''],
      ['range', 'to:0.1', ''],
    ],
  ],
  ['lr,from:0', {}, [['range', 'from:0', '']]],
  ['lr,from:1,5', {}, [['malformed', 'from:1,5', '']]],
  ['momentum,to:1.5', { vary: 'momentum' }, [['range', 'to:1.5', '']]],
  ['lr,fromBy:1', {}, [['unused', 'fromBy:1', '']]],
  [
    'lr,by:momentum,byBy:3,measureBy:x',
    { by: 'momentum' },
    [
      ['unknown', 'byBy:3', ''],
      ['unknown', 'measureBy:x', ''],
    ],
  ],
  ['lr,policy:tuned', {}, [['unused', 'policy:tuned', 'policy:fixed']]],
  ['lr,draws:1.5', {}, [['range', 'draws:1.5', 'draws:1']]],
  ['lr,draws:many', {}, [['malformed', 'draws:many', 'draws:1']]],
  ['lr,target:0', {}, [['range', 'target:0', 'target:0.005']]],
  ['lr,measure:speed', {}, [['unknown', 'measure:speed', 'measure:outcome']]],
  ['lr,draws:2,draws:3', {}, [['doubled', 'draws:3', 'draws:1']]],
  ['lr,route:3', {}, [['range', 'route:3', 'route:1']]],
  ['lr,places:0', {}, [['range', 'places:0', '']]],
  [
    'lr,foo:1,vary:x',
    {},
    [
      ['unknown', 'foo:1', ''],
      ['unknown', 'vary:x', ''],
    ],
  ],
])('experiment=%s: what can’t be taken is told, and its default taken', (text, said, told) => {
  const [experiment, problems] = read(text);
  expect(experiment).toEqual({ ...DEFAULT_EXPERIMENT, ...said });
  expect(problems.map(({ key, reason, given, taken }) => [key, reason, given, taken])).toEqual(
    told.map((each) => ['experiment', ...each]),
  );
});

test('sizes of a batch are as many as they are, and a rate that is varied follows nothing', () => {
  const scene = '?surface=linear-regression&run=gd';
  expect(read('batch,places:3', scene)[1]).toMatchObject([{ reason: 'unused', given: 'places:3' }]);
  expect(read('lr,by:batch,policy:linear', scene)[1]).toMatchObject([{ reason: 'unused', given: 'policy:linear' }]);
});

test('starts are varied over the map that the address shows', () => {
  const { view } = decode('?surface=bowl&domain=-9,9,-4,4&experiment=start,fromBy:-1');
  expect(view.experiment).toMatchObject({ from: -9, to: 9, fromBy: -1, toBy: 4 });
  expect(decode('?surface=bowl&domain=-9,9,-4,4&experiment=lr').view.experiment).toEqual(DEFAULT_EXPERIMENT);
});

test('a key given twice is told and neither taken', () => {
  const { view, problems } = decode('?experiment=start&experiment=lr');
  expect(view.experiment).toEqual(DEFAULT_EXPERIMENT);
  expect(problems).toMatchObject([{ key: 'experiment', reason: 'doubled' }]);
});

describe('any text', () => {
  const names = ['lr', 'by', 'from', 'to', 'fromBy', 'places', 'measure', 'draws', 'policy', 'route', 'vary', 'x', ''];
  const values = [
    'lr',
    'start',
    'x',
    'momentum',
    'kappa',
    'batch',
    '1',
    '0',
    '-3',
    '1e9',
    '0.5',
    'time',
    'tuned',
    '1e400',
  ];
  const part = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...values, ''))
    .map(([name, value]) => `${name}:${value}`);
  const text = fc.oneof(
    fc.tuple(fc.constantFrom(...values), fc.array(part, { maxLength: 6 })).map(([id, parts]) => [id, ...parts].join()),
    fc.string({ maxLength: 40 }).map(encodeURIComponent),
  );
  const scene = fc.constantFrom(
    '?run=gd',
    '?surface=ravine&run=momentum',
    '?surface=linear-regression',
    '?noise=1&run=adam',
  );

  test('is read without an error, and what is read is written and read again as it is', () => {
    const total = fc.property(scene, text, (address, given) => {
      const { scenario, view } = decode(`${address}&experiment=${given}`);
      const written = encode(scenario, view);
      expect(written).toContain('&experiment=');
      const again = decode(written);
      expect(again).toEqual({ scenario, view, problems: [] });
      expect(encode(again.scenario, again.view)).toBe(written);
    });
    fc.assert(total, { numRuns: portion(20_000, 20), seed: 3 });
  });

  test('either begins or makes no sense for a reason that is told', () => {
    const begins = fc.property(scene, text, (address, given) => {
      const { scenario, view } = decode(`${address}&experiment=${given}`);
      try {
        expect(createExplorer(scenario, view.experiment!).findings.ended).toBe(false);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    });
    fc.assert(begins, { numRuns: portion(5_000, 20), seed: 4 });
  });
});
