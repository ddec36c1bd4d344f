import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  Experiment,
  Exploration,
  Outcome,
  Parameter,
  Problem,
  RunSpec,
  Scenario,
  Surface,
  Trajectory,
  View,
} from '../../src';
import * as library from '../../src';

const { decode, encode, simulate, surfaces, optimizers, schedules, datasets } = library;

/** What others build on and what therefore stays; there may be more. */
interface Face {
  decode(address: string): { scenario: Scenario; view: View; problems: readonly Problem[] };
  encode(scenario: Scenario, view?: Partial<View>): string;
  simulate(scenario: Scenario): readonly Trajectory[];
  explore(scenario: Scenario, experiment: Experiment): Exploration;
  readonly surfaces: Readonly<Record<string, { create(params?: Record<string, number | string>): Surface }>>;
  readonly optimizers: Readonly<Record<string, { readonly parameters: Readonly<Record<string, Parameter>> }>>;
}

interface Columns {
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  readonly gradNorm: Float64Array;
  readonly evals: Float64Array;
  readonly outcome: Outcome;
}

const KINDS = [
  'converged',
  'settling',
  'wandering',
  'oscillating',
  'descending',
  'stalled',
  'crawling',
  'climbing',
  'diverged',
] as const;

const addresses = [
  '?surface=mountain&run=gd,lr:0.1&run=adam&run=cg&run=gd,lr:50',
  '?surface=rosenbrock&steps=300&run=newton&run=momentum,schedule:cosine&stop=off',
  '?surface=bowl&noise=0.5&seed=7&run=gd,batch:1&run=gd,batch:10&run=gd,batch:64',
  '?surface=linear-regression&run=gd,batch:32&run=adam,batch:1&run=gd',
  '?surface=logistic-regression&data=blobs,n:50&run=gd,batch:7&run=lbfgs',
  '?surface=formula&f=x^4%2By^2&run=rprop&run=lion',
];

test('the library has the face that others build on, and needs no page', () => {
  expectTypeOf(library).toExtend<Face>();
  expectTypeOf<Trajectory>().toExtend<Columns>();
  expectTypeOf<Outcome['kind']>().toEqualTypeOf<(typeof KINDS)[number] | 'recorded'>();
  expect(typeof document).toBe('undefined');
  expect(Object.keys(library)).toEqual(
    expect.arrayContaining([
      'decode',
      'encode',
      'simulate',
      'explore',
      'surfaces',
      'optimizers',
      'schedules',
      'datasets',
    ]),
  );
});

describe.each(addresses)('%s', (address) => {
  const { scenario, problems } = decode(address);
  const routes = simulate(scenario);

  test('is read without a word, and written and read again is the same', () => {
    expect(problems).toEqual([]);
    const written = encode(scenario);
    expect(decode(written)).toMatchObject({ scenario, problems: [] });
    expect(encode(decode(written).scenario)).toBe(written);
  });

  test('makes one trajectory a run: columns from the start on, a row an update', () => {
    expect(routes.length).toBe(scenario.runs.length);
    for (const { length, outcome, ...columns } of routes) {
      expect(length).toBeGreaterThanOrEqual(1);
      expect(length).toBeLessThanOrEqual(scenario.steps + 1);
      for (const column of Object.values(columns)) {
        expect(column).toBeInstanceOf(Float64Array);
        expect(column.length).toBe(length);
      }
      expect([columns.x[0], columns.y[0]]).toEqual(scenario.start);
      expect(columns.evals[0]).toBe(0);
      expect(KINDS).toContain(outcome.kind);
    }
  });

  test('has the full loss and slope of each place, whatever the batch', () => {
    const { id, params } = scenario.surface;
    const { create }: library.SurfaceType = surfaces[id];
    const made: library.DatasetType | undefined = scenario.data && datasets[scenario.data.id];
    const surface = create(params, made?.create(scenario.data!.params, scenario.seed));
    const slope = new Float64Array(2);
    for (const { x, y, loss, gradNorm, length } of routes)
      for (let t = 0; t < length; t++) {
        const size = Math.max(1, Math.abs(loss[t]!));
        expect(Math.abs(surface.value(x[t]!, y[t]!) - loss[t]!)).toBeLessThanOrEqual(1e-12 * size);
        expect(Math.abs(surface.gradient(x[t]!, y[t]!, slope) - loss[t]!)).toBeLessThanOrEqual(1e-12 * size);
        expect(Math.abs(Math.hypot(...slope) - gradNorm[t]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, gradNorm[t]!));
      }
  });

  test('is a pure function: the same text, the same numbers, to the last bit', () => {
    expect(simulate(decode(address).scenario)).toEqual(routes);
    expect(simulate(decode(encode(scenario)).scenario)).toEqual(routes);
  });
});

test('evals counts the samples that were looked at, an epoch’s last batch being what is left of it', () => {
  const spent = (batch: string) => {
    const [route] = simulate(decode(`?surface=linear-regression&steps=12&stop=off&run=gd,${batch}`).scenario);
    return [...route!.evals];
  };
  expect(spent('batch:full')).toEqual(Array.from({ length: 13 }, (_, t) => 342 * t));
  expect(spent('batch:1')).toEqual(Array.from({ length: 13 }, (_, t) => t));
  expect(spent('batch:100')).toEqual([0, 100, 200, 300, 342, 442, 542, 642, 684, 784, 884, 984, 1026]);
});

test('outcomes tell what they are told to', () => {
  const outcome = (run: string) => simulate(decode(`?surface=bowl&run=${run}`).scenario)[0]!.outcome;
  expect(outcome('gd,lr:0.5')).toMatchObject({ kind: 'converged', minimum: 0, lowest: true });
  expect(outcome('gd,lr:1e-9')).toMatchObject({ kind: 'crawling' });
  expect(outcome('gd,lr:2')).toMatchObject({ kind: 'oscillating', width: expect.closeTo(5.2153619, 6) });
  expect(outcome('gd,lr:0.01')).toMatchObject({ kind: 'descending', distance: expect.any(Number) });
  expect(outcome('gd,lr:3')).toMatchObject({ kind: 'diverged', gradNorm: expect.any(Number) });
});

const defaultOf = (parameter: Parameter): number | string | undefined => {
  if (parameter.kind === 'choice') return parameter.choices[0];
  return parameter.kind === 'number' ? parameter.initial : undefined;
};

/** `,name:value` for each parameter that an address can have. */
const spell = (parameters: Readonly<Record<string, Parameter>>): string =>
  Object.entries(parameters)
    .flatMap(([name, parameter]) => {
      const value = defaultOf(parameter);
      return value === undefined ? [] : [`,${name}:${value}`];
    })
    .join('');

describe('everything there is stands in a list with its parameters, which an address accepts', () => {
  test.each(Object.keys(optimizers))('the optimizer %s', (id) => {
    const { parameters }: library.Optimizer = optimizers[id as keyof typeof optimizers];
    const { scenario, problems } = decode(`?run=${id}${spell(parameters)}`);
    expect(problems).toEqual([]);
    const [run] = scenario.runs as [RunSpec];
    expect(run.optimizer).toBe(id);
    expect(run.params).toEqual(Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, p.initial])));
  });

  test.each(Object.keys(schedules))('the schedule %s', (id) => {
    const { parameters }: library.Schedule = schedules[id as keyof typeof schedules];
    const { scenario, problems } = decode(`?run=gd,schedule:${id}${spell(parameters)}`);
    expect(problems).toEqual([]);
    expect(scenario.runs[0]!.schedule!.id).toBe(id);
    expect(Object.keys(scenario.runs[0]!.schedule!.params)).toEqual(Object.keys(parameters));
  });

  test.each(Object.keys(surfaces).filter((id) => id !== 'grid'))('the surface %s', (id) => {
    const type: library.SurfaceType = surfaces[id as keyof typeof surfaces];
    const { scenario, problems } = decode(`?surface=${id}${spell(type.parameters)}`);
    expect(problems).toEqual([]);
    expect(Object.keys(scenario.surface.params)).toEqual(Object.keys(type.parameters));
    const { value, gradient, minima, domain, start } = type.create();
    expect([typeof value, typeof gradient]).toEqual(['function', 'function']);
    expect([domain.length, start.length]).toEqual([4, 2]);
    for (const { x, y, value: lowest } of minima) expect(value(x, y)).toBeCloseTo(lowest, 9);
    for (const data of type.datasets ?? []) expect(Object.keys(datasets)).toContain(data);
  });

  test.each(Object.keys(datasets).filter((id) => id !== 'own'))('the data set %s', (id) => {
    const { parameters }: library.DatasetType = datasets[id as keyof typeof datasets];
    const takers = Object.keys(surfaces).filter((surface) => {
      const type: library.SurfaceType = surfaces[surface as keyof typeof surfaces];
      return type.datasets?.includes(id);
    });
    expect(takers).not.toEqual([]);
    for (const surface of takers) {
      const { scenario, problems } = decode(`?surface=${surface}&data=${id}${spell(parameters)}`);
      expect(problems).toEqual([]);
      expect(scenario.data!.id).toBe(id);
      expect(Object.keys(scenario.data!.params)).toEqual(Object.keys(parameters));
    }
  });
});

describe('numbers of one’s own', () => {
  const columns = { x: 'plain', y: 'plain' };
  const table = (x: readonly number[], y: readonly number[] = [1, 2, 4]) =>
    library.provideData({
      kind: 'table',
      name: 't',
      data: { x: Float64Array.from(x), y: Float64Array.from(y), columns },
    });
  const grid = (values: readonly number[], first = 0, step = 1) => {
    const axes = { x: { first, step }, y: { first: 0, step: 1 } };
    return library.provideData({
      kind: 'grid',
      name: 'g',
      heights: { columns: 3, rows: 3, values: Float64Array.from([0, 1, 2, 3, 4, 5, ...values]), ...axes },
    });
  };
  const track = (x: readonly number[], loss: readonly number[] = [1, 1]) =>
    library.provideData({
      kind: 'track',
      name: 'r',
      track: { x: Float64Array.from(x), y: Float64Array.of(0, 1), loss: Float64Array.from(loss) },
    });

  test.each<[reason: string, take: () => string]>([
    ['data.x has to have different numbers', () => table([1e-170, 2e-170, 3e-170])],
    ['data.x has to have different numbers', () => table([1e-100, 2e-100, 1.5e-100])],
    ['data.x has to have different numbers', () => table([7, 7, 7])],
    ['data.x has to have different numbers', () => table([1, 1 + 1e-10, 1 + 2e-10])],
    ['data.x has to have different numbers', () => table([], [])],
    [
      'data.x may have numbers from -1000000000000000 to 1000000000000000, and has 2000000000000000 at 1',
      () => table([0, 2e15, 1]),
    ],
    ['data.x may have', () => table([0, 1, Number.NaN])],
    ['data.y may have', () => table([0, 1, 2], [0, 1, Number.NEGATIVE_INFINITY])],
    ['heights.values may have', () => grid([6, 7, -1.1e15])],
    ['heights.x may have', () => grid([6, 7, 8], 1e16)],
    ['heights.x may have', () => grid([6, 7, 8], 0, Number.POSITIVE_INFINITY)],
    ['track.x may have', () => track([0, 1e20])],
    ['track.loss may have', () => track([0, 1], [1, Number.NaN])],
  ])('beyond the bounds of a file’s are refused: %s (%#)', (reason, take) => {
    expect(take).toThrow(RangeError);
    expect(take).toThrow(reason);
  });

  test.each<[name: string, take: () => string]>([
    ['very close', () => table([1e-99, 2e-99, 3e-99])],
    ['very large', () => table([-1e15, 0, 1e15], [1e15, 1, -1e15])],
    ['close for their size', () => table([1, 1 + 1e-8, 1 + 2e-8])],
    ['all the same along y', () => table([1, 2, 3], [5, 5, 5])],
  ])('that are %s, within those bounds, give a start and losses that are numbers', (_, take) => {
    const content = take();
    for (const scale of ['raw', 'standard'])
      for (const id of ['linear-regression', 'huber-regression']) {
        const { scenario } = decode(`?surface=${id},scale:${scale}&data=own,content:${content}&run=gd`);
        expect(scenario.data?.id).toBe('own');
        expect(scenario.start.every(Number.isFinite), `${id} ${scale} ${scenario.start}`).toBe(true);
        const [route] = simulate(scenario);
        expect([...route!.loss].slice(0, 2).every(Number.isFinite), `${id} ${scale}`).toBe(true);
      }
  });

  test('at the bounds make a grid and a track', () => {
    expect([grid([6, 7, 1e15], -1e15, 1e15), track([-1e15, 1e15], [1e15, 0])]).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
  });
});
