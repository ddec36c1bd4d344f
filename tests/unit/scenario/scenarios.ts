import fc from 'fast-check';
import { provideData, type Scenario } from '../../../src';
import { optimizerOf } from '../../../src/core/catalogue';
import type { Content } from '../../../src/core/contents/contents';
import type { Optimizer, Schedule } from '../../../src/core/method';
import { createSurface } from '../../../src/core/objective';
import type { RunSpec, ScheduleSpec } from '../../../src/core/scenario';
import type { NumberParameter, Parameter, Params, Point, SurfaceType } from '../../../src/core/types';
import { datasets } from '../../../src/datasets';
import type { DatasetId } from '../../../src/datasets/ids';
import { optimizers } from '../../../src/optimizers';
import type { OptimizerId } from '../../../src/optimizers/ids';
import { isOptimizer, isSurface, MOST_NOISE, MOST_RUNS, MOST_STEPS } from '../../../src/scenario/defaults';
import { CONTROLS, PANELS } from '../../../src/scenario/parts';
import { MOST_BATCH } from '../../../src/scenario/run';
import { isSchedule } from '../../../src/scenario/schedule';
import { CLOCKS, FACES, FITS, LANGUAGES, THEMES, VIEWS, type View } from '../../../src/scenario/view';
import { schedules } from '../../../src/schedules';
import type { ScheduleId } from '../../../src/schedules/ids';
import { surfaces } from '../../../src/surfaces';
import type { SurfaceId } from '../../../src/surfaces/ids';

export const surfaceIds: SurfaceId[] = Object.keys(surfaces).filter(isSurface);
const optimizerIds: OptimizerId[] = Object.keys(optimizers).filter(isOptimizer);
const scheduleIds: ScheduleId[] = Object.keys(schedules).filter(isSchedule);

/** A double between bounds, never −0, which an address does not tell from 0; often a round one. */
function double(min: number, max: number): fc.Arbitrary<number> {
  const any = fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
  return fc.tuple(any, fc.nat({ max: 3 })).map(([value, kind]) => {
    if (kind === 0) return (value < 0 ? min : max) + 0;
    return kind === 1 ? Math.min(max, Math.max(min, Number(value.toPrecision(2)))) + 0 : value + 0;
  });
}

/** Data sets are kept small, so that a hundred thousand of them are made in a minute. */
function numberOf(name: string, { range, integer }: NumberParameter): fc.Arbitrary<number> {
  if (integer) return fc.integer({ min: range[0], max: Math.min(range[1], name === 'n' ? 30 : range[1]) });
  return double(...range);
}

/** What a reader may provide, two of each kind. */
const contents: Readonly<Record<Content['kind'], readonly Content[]>> = {
  grid: [4, 7].map((columns) => ({
    kind: 'grid',
    name: 'grid.csv',
    heights: {
      columns,
      rows: 5,
      values: Float64Array.from({ length: 5 * columns }, (_, k) => (k * k) % 11),
      x: { first: -1, step: 0.25 },
      y: { first: 3, step: 2 },
    },
  })),
  track: [2, 9].map((n) => ({
    kind: 'track',
    name: 'track.csv',
    track: {
      x: Float64Array.from({ length: n }, (_, k) => k / n),
      y: Float64Array.from({ length: n }, (_, k) => k % 3),
    },
  })),
  table: [3, 12].map((m) => ({
    kind: 'table',
    name: 'table.csv',
    data: {
      x: Float64Array.from({ length: m }, (_, i) => 10 * i),
      y: Float64Array.from({ length: m }, (_, i) => (i * i) % 5),
      label: Uint8Array.from({ length: m }, (_, i) => i % 2),
      columns: { x: 'plain', y: 'plain' },
      names: { x: 'constructor', y: '<b>', classes: ['', '__proto__'] },
    },
  })),
};

const FORMULAS = ['x^2 + y^2', '（ｘ＋１）²×３', 'sin x & y', 'mod(x, y)#', '1/x', '100%', 'sqrt(x)+π', '|x|', 'x y'];

function valueFor(name: string, parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'number') return numberOf(name, parameter);
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.choices);
  // Provided whenever it is named, since what has been provided is let go of when a reader takes other scenes.
  if (parameter.kind === 'content') return fc.constantFrom(...contents[parameter.of]).map(provideData);
  return fc.constantFrom(...FORMULAS.filter((text) => !parameter.errorIn(text)).map(parameter.compact));
}

function paramsOf(parameters: Readonly<Record<string, Parameter>>): fc.Arbitrary<Params> {
  const values = Object.entries(parameters).map(([name, parameter]): [string, fc.Arbitrary<number | string>] => [
    name,
    valueFor(name, parameter),
  ]);
  return fc.record(Object.fromEntries(values), { noNullPrototype: true });
}

const schedule: fc.Arbitrary<ScheduleSpec> = fc.constantFrom(...scheduleIds).chain((id) => {
  const { parameters }: Schedule = schedules[id];
  return fc.record({ id: fc.constant(id), params: paramsOf(parameters) });
});

/** Rules of a reader's own, in the form that addresses have them in. */
const RULES = [
  'v = beta*v + g; theta -= lr*v',
  'θ = θ − α·gradient',
  'g = gradient + weight_decay*theta; m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g²; theta -= lr*m/(√v + eps)',
  'size = lr if k == 1; turn = g*last; size = 1.2*size if turn > 0; size = 0.5*size if turn < 0 or k >= 100\nlast = g; theta -= size*sign(g)',
  'a = where(k < 3, pi, e)*gamma^t; theta += -lr*min(a, max(g, -a, tMax))',
].map((text) => (optimizers.own satisfies Optimizer as Optimizer).written!.rule.compact(text));

const runSpec = (rule: string): fc.Arbitrary<RunSpec> =>
  fc.constantFrom(...optimizerIds).chain((optimizer) => {
    const own = optimizer === 'own' && { rule };
    const { parameters } = optimizerOf({ optimizer, ...own });
    const required = {
      optimizer: fc.constant(optimizer),
      ...(own && { rule: fc.constant(rule) }),
      params: paramsOf(parameters) as fc.Arbitrary<Record<string, number>>,
      batch: fc.oneof(fc.constant('full' as const), fc.constantFrom(1, 32), fc.integer({ min: 1, max: MOST_BATCH })),
    };
    const plain = fc.record(required);
    return Object.hasOwn(parameters, 'lr') ? fc.oneof(plain, fc.record({ ...required, schedule })) : plain;
  });

const stop = fc.oneof(fc.constant('off' as const), fc.constant(0), double(0, 1 - 2 ** -53));
const seed = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.maxSafeInteger());

const ground = fc.constantFrom(...surfaceIds).chain((id) => {
  const { parameters, datasets: allowed }: SurfaceType = surfaces[id];
  const surface = fc.record({ id: fc.constant(id), params: paramsOf(parameters) });
  if (!allowed) return fc.record({ surface, seed, noise: fc.oneof(fc.constant(0), double(0, MOST_NOISE)) });
  const data = fc
    .constantFrom(...(allowed as DatasetId[]))
    .chain((name) => fc.record({ id: fc.constant(name), params: paramsOf(datasets[name].parameters) }));
  return fc.record({ surface, data, seed, noise: fc.constant(0) });
});

/** A start anywhere from the middle of the map to hundreds of maps away. */
const startOn = (setting: Pick<Scenario, 'surface' | 'data' | 'seed'>): fc.Arbitrary<Point> => {
  const [xmin, xmax, ymin, ymax] = createSurface(setting).domain;
  const along = (low: number, high: number): fc.Arbitrary<number> =>
    fc.oneof(double(-0.5, 0.5), double(-700, 700)).map((part) => (low + high) / 2 + part * (high - low) + 0);
  return fc.tuple(along(xmin, xmax), along(ymin, ymax));
};

const runs = fc
  .constantFrom(...RULES)
  .chain((rule) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.array(runSpec(rule), { minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(runSpec(rule), { minLength: 1, maxLength: MOST_RUNS }) },
    ),
  );

/** Any scenario that an address can say. */
export const scenario: fc.Arbitrary<Scenario> = ground.chain((setting) =>
  fc
    .record({
      start: startOn(setting),
      steps: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: MOST_STEPS })),
      stop,
      runs,
    })
    .map((rest) => ({ ...setting, ...rest })),
);

const part = fc.constantFrom(...PANELS, ...CONTROLS, 'lr-2', 'batch-8');
const parts = fc.uniqueArray(part, { maxLength: 4 });
const interval = fc
  .tuple(double(-1e9, 1e9), double(1e-6, 10))
  .map(([low, width]) => [low, low + width * (1 + Math.abs(low))] as const);

/** Any view that an address can say. */
export const view: fc.Arbitrary<View> = fc
  .record({
    domain: fc.option(
      fc.tuple(interval, interval).map(([x, y]) => [...x, ...y] as const),
      { nil: undefined },
    ),
    k: fc.option(double(0, 1e9), { nil: undefined }),
    view: fc.constantFrom(...VIEWS),
    clock: fc.constantFrom(...CLOCKS),
    lang: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    ui: fc.constantFrom(...FACES),
    show: parts,
    hide: parts,
    lock: parts,
    parent: fc.constantFrom(undefined, 'none', 'https://example.org', 'http://127.0.0.1:8080'),
    fit: fc.constantFrom(undefined, ...FITS),
  })
  .map(({ domain, k, parent, fit, ...rest }) => ({
    ...rest,
    ...(domain && { domain }),
    ...(k !== undefined && { k }),
    ...(parent && { parent }),
    ...(fit && { fit }),
  }));

const TOKENS = [
  ...['surface', 'f', 'domain', 'data', 'start', 'steps', 'stop', 'noise', 'seed', 'run', 'view', 'clock', 'k', 'v'],
  ...[
    'lang',
    'theme',
    'ui',
    'show',
    'hide',
    'lock',
    'parent',
    'fit',
    'title',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...surfaceIds,
  ...optimizerIds,
  ...scheduleIds,
  ...['schedule', 'constant', 'tMax', 'gamma', 'mode', 'exp-range', 'thresholdMode', 'factor', 'etaMin'],
  ...['x^2', '2(x', 'sin(x)+y', 'foo'],
  ...['penguins', 'line', 'lr', 'momentum', 'dampening', 'weightDecay', 'batch', 'full', 'scale', 'raw', 'kappa'],
  ...['waves', 'blobs', 'fit', 'two-weights', 'delta', 'species', 'adelie-gentoo', 'frequency', 'distance'],
  ...['n', 'slope', 'outliers', 'off', 'map', '3d', 'auto', 'zh-CN', 'zh_Hans', 'embed', 'route,lr'],
  ...['0', '1', '-1', '1e999', '1e-999', '-0', '0x10', '1,5', '１', '٣', 'NaN', 'Infinity', '1e15', '100000', '1e12'],
  ...['.5', '5.', '+1', '1e+5', '--1', '99999999999999999999', '0.1', '1.7976931348623157e308', '5e-324'],
  ...['%', '%2C', '%E0%A4%A', '%00', '\u0000', '\ud800', '学习率', '<img src=x onerror=alert(1)>', '../../x', '*', ' '],
];

const SEPARATORS = ['&', '&', '&', '=', '=', '=', ',', ',', ':', ':', '?', '#', '/', ';', ''];

/** Strings made of an address's words and marks in any order, so that much of the grammar is reached. */
export const addressLike: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...TOKENS), fc.constantFrom(...SEPARATORS)), { maxLength: 40 })
  .map((pieces) => `?${pieces.map(([token, separator]) => token + separator).join('')}`);

/** Written-out addresses with a few characters cut out, doubled or replaced. */
export const damaged = (address: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      address,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(fc.constantFrom(...TOKENS), fc.string())), {
        maxLength: 5,
      }),
    )
    .map(([text, wounds]) =>
      wounds.reduce((hurt, [where, length, patch]) => {
        const at = where % (hurt.length + 1);
        return hurt.slice(0, at) + patch + hurt.slice(at + length);
      }, text),
    );
