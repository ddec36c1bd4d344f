import { describe, expect, test } from 'vitest';

import { type Content, decode, encode, provideData, simulate, surfaces } from '../../../src';
import { contentAt } from '../../../src/core/contents/contents';
import { DEFAULT_EXPERIMENT } from '../../../src/core/explore/experiment';
import { objectiveOf } from '../../../src/core/objective';
import { share } from '../../../src/locales/share/en';
import { en } from '../../../src/locales/whole';
import { sceneName } from '../../../src/report/figureOf';
import { frameTitle } from '../../../src/report/frameTitle';
import { defaultScenario } from '../../../src/scenario/defaults';
import { setData } from '../../../src/store/edits';
import { resetScene, setGrid, setOwnData, setSurface } from '../../../src/store/lateEdits';
import type { SurfaceId } from '../../../src/surfaces/ids';
import { createHost } from '../../../src/workers/host';
import type { ToWorker } from '../../../src/workers/protocol';
import { gradientAt, pointsIn } from '../core/numeric';

const grid = (height: (x: number, y: number) => number, columns = 9, rows = 7, name = 'a.csv'): Content => ({
  kind: 'grid',
  name,
  heights: {
    columns,
    rows,
    values: Float64Array.from({ length: columns * rows }, (_, k) =>
      height(-2 + 0.5 * (k % columns), 100 + 20 * Math.floor(k / columns)),
    ),
    x: { first: -2, step: 0.5 },
    y: { first: 100, step: 20 },
  },
});

const table = (x: number[], y: number[], labels?: number[]): Content => ({
  kind: 'table',
  name: 't.csv',
  data: {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    ...(labels && { label: Uint8Array.from(labels) }),
    columns: { x: 'plain', y: 'plain' },
    names: { x: 'x', y: 'y' },
  },
});

const bent = (x: number, y: number): number => x * x - x * (y / 20) + (y / 20) ** 2 - 3 * x;

test('the name of a file is told without marks that turn the direction of writing, in titles of frames and drawings', () => {
  const key = provideData(grid((x, y) => bent(x, y) + 0.5, 9, 7, 'heights\u202Evsc.\u2066exe\u200F'));
  expect(contentAt('grid', key)!.name).toBe('heightsvsc.exe');
  const scenario = defaultScenario('grid', { params: { content: key } });
  const title = frameTitle(scenario, objectiveOf(scenario), { text: en, words: share });
  expect(title).toContain('heightsvsc.exe');
  expect(sceneName({ scenario }, { text: en })).toContain('heightsvsc.exe');
});

test('the names of columns and classes are told without such marks; the key stays that of the names as they were given', () => {
  const plain = table([1, 2, 4], [3, 4, 7], [0, 1, 1]) as Extract<Content, { kind: 'table' }>;
  const named = (x: string, y: string, first: string, second: string) =>
    provideData({ ...plain, data: { ...plain.data, names: { x, y, classes: [first, second] } } });
  const key = named('ho\u202Eurs', '\u2067sold\u2069', '\u200Fno', 'y\u061Ces\u202C');
  // As it has always been, in links that are older.
  expect(key).toBe('ceba2438ca28c379');
  expect(contentAt('table', key)!.data.names).toEqual({ x: 'hours', y: 'sold', classes: ['no', 'yes'] });
  expect(named('hours', 'sold', 'no', 'yes')).not.toBe(key);
  const { fit } = objectiveOf(decode(`?surface=logistic-regression&data=own,content:${key}`).scenario).surface;
  expect(fit?.data.names).toEqual({ x: 'hours', y: 'sold', classes: ['no', 'yes'] });
});

test.each([1e-99, 1e-17, 1e-9, 1e9, 1.8e14])(
  'columns as measured, times %d, have an address that opens the same scene',
  (unit) => {
    const content = provideData(
      table(
        [1, 2, 3, 4, 5.5].map((x) => x * unit),
        [2, 4, 5, 8, 9],
      ),
    );
    const scenario = defaultScenario('linear-regression', {
      params: { scale: 'raw' },
      data: { id: 'own', params: { content } },
    });
    const { scenario: found, problems } = decode(encode(scenario));
    expect(problems).toEqual([]);
    expect(found).toEqual(scenario);
  },
);

test('a key is made from the content: the same for the same numbers, another for any other', () => {
  const key = provideData(grid(bent));
  expect(key).toMatch(/^[0-9a-f]{16}$/);
  expect(provideData(grid(bent, 9, 7, 'other name.csv'))).toBe(key);
  expect(provideData(grid((x, y) => bent(x, y) + (x === 0 ? 1e-12 : 0)))).not.toBe(key);
  expect(provideData(table([1, 2], [3, 4]))).not.toBe(provideData(table([1, 2, 3], [4])));
  expect(provideData(table([1, 2], [3, 4]))).not.toBe(provideData(table([1, 2], [3, 4], [0, 1])));
});

describe('a grid that has been provided', () => {
  const surface = surfaces.grid.create({ content: provideData(grid(bent)) });

  test('is the surface through its numbers, over its own axes', () => {
    expect(surface.domain).toEqual([-2, 2, 100, 220]);
    for (let j = 0; j < 7; j++)
      for (let i = 0; i < 9; i++) {
        const [x, y] = [-2 + 0.5 * i, 100 + 20 * j];
        expect(surface.value(x, y)).toBeCloseTo(bent(x, y), 10);
      }
    const [gx, gy] = gradientAt(surface, 0.3, 150);
    expect(gx).toBeCloseTo(2 * 0.3 - 7.5 - 3, 10);
    expect(gy).toBeCloseTo((-0.3 + 2 * 7.5) / 20, 10);
  });

  test('has a start on a node within its border and learning rates that a scenario accepts', () => {
    const sizes = [1e-9, 1, 1e9];
    for (const tall of sizes)
      for (const wide of sizes) {
        const { heights } = grid(bent) as Extract<Content, { kind: 'grid' }>;
        const scaled: Content = {
          kind: 'grid',
          name: '',
          heights: { ...heights, values: heights.values.map((z) => tall * z), x: { first: 0, step: wide } },
        };
        const scenario = defaultScenario('grid', { params: { content: provideData(scaled) } });
        expect(decode(encode(scenario))).toMatchObject({ scenario, problems: [] });
      }
  });
});

describe('an address', () => {
  const onGrid = setGrid(provideData(grid(bent)))(defaultScenario('mountain'));
  const onTable = setOwnData(provideData(table([1, 2, 4], [3, 4, 7])))(defaultScenario('mountain'));

  test('carries the key, and opens the same scene where the content is at hand', () => {
    expect(encode(onGrid)).toMatch(/surface=grid,content:[0-9a-f]{16}&/);
    expect(encode(onTable)).toMatch(/data=own,content:[0-9a-f]{16}&/);
    for (const scenario of [onGrid, onTable]) {
      expect(decode(encode(scenario))).toMatchObject({ scenario, problems: [] });
      expect(simulate(decode(encode(scenario)).scenario)).toEqual(simulate(scenario));
    }
  });

  test.each(['?surface=grid', '?surface=grid,content:0123456789abcdef', '?surface=grid,content:__proto__'])(
    '%s says that a file is needed, and takes the default surface',
    (address) => {
      const { scenario, problems } = decode(address);
      expect(scenario).toEqual(defaultScenario('mountain'));
      expect(problems).toEqual([{ key: 'surface', given: address.slice(9), taken: 'mountain', reason: 'absent' }]);
    },
  );

  test.each(['own', 'own,content:0123456789abcdef'])('data=%s does the same', (given) => {
    const { scenario, problems } = decode(`?surface=linear-regression&data=${given}`);
    expect(scenario).toEqual(defaultScenario('linear-regression'));
    expect(problems).toEqual([{ key: 'data', given, taken: 'penguins', reason: 'absent' }]);
  });

  test('does not take a table for a grid', () => {
    const key = onTable.data!.params.content;
    expect(decode(`?surface=grid,content:${key}`).problems[0]!.reason).toBe('absent');
  });
});

test('own data are fitted with a line unless the surface takes them, stay when the scene is reset, and go elsewhere', () => {
  const key = provideData(table([1, 2, 4], [3, 4, 7]));
  const scenario = setOwnData(key)(defaultScenario('mountain'));
  expect([scenario.surface.id, scenario.data]).toEqual(['linear-regression', { id: 'own', params: { content: key } }]);
  const raw = { ...scenario, surface: { ...scenario.surface, params: { scale: 'raw' } }, steps: 7 };
  expect(setOwnData(key)(raw).surface.params).toEqual({ scale: 'raw' });
  expect(resetScene(raw).data).toEqual(scenario.data);
  expect(setSurface('linear-regression')(raw).data).toEqual(scenario.data);
  expect(setSurface('bowl')(raw).data).toBeUndefined();
  expect(setData('line')(raw).data!.id).toBe('line');
  const grounded = setGrid(provideData(grid(bent)))(scenario);
  expect(resetScene({ ...grounded, steps: 3 }).surface).toEqual(grounded.surface);
});

describe('own data', () => {
  const years = Array.from({ length: 55 }, (_, i) => 1960 + i);
  const wave = years.map((year) => 20 + 5 * Math.sin((2 * Math.PI * (year - 1960)) / 11));
  const labels = years.map((year) => Number(year > 1985) ^ Number(year % 9 === 0));
  const key = provideData(table(years, wave, labels));
  const onData = (id: SurfaceId, content: string) => setOwnData(content)(defaultScenario(id));
  const fitted = (Object.keys(surfaces) as SurfaceId[]).filter((id) => surfaces[id].datasets);

  test.each(fitted)('are taken by %s, stay in its address, and are walked on', (id) => {
    const scenario = onData(id, key);
    expect([scenario.surface.id, scenario.data]).toEqual([id, { id: 'own', params: { content: key } }]);
    expect(decode(encode(scenario))).toMatchObject({ scenario, problems: [] });
    const [route] = simulate(scenario);
    expect(route!.loss.at(-1)!).toBeLessThan(route!.loss[0]!);
    for (const other of fitted) expect(setSurface(other)(scenario).data).toEqual(scenario.data);
  });

  test('of more samples than a loss can run over at every step are left to linear regression', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => i);
    const large = provideData(table(many, many, many));
    const middling = provideData(table(many.slice(0, 3000), many.slice(0, 3000), many.slice(0, 3000)));
    const taking = (content: string) => fitted.filter((id) => onData(id, content).surface.id === id);
    expect(taking(large)).toEqual(['linear-regression']);
    expect(taking(middling)).toEqual(['huber-regression', 'linear-regression']);
    const { scenario, problems } = decode(`?surface=sine-fit&data=own,content:${middling}`);
    expect(scenario).toEqual(defaultScenario('sine-fit'));
    expect(problems).toEqual([{ key: 'data', given: `own,content:${middling}`, taken: 'waves', reason: 'unused' }]);
  });

  test('without classes are nothing for logistic regression', () => {
    const bare = provideData(table(years, wave));
    expect(onData('logistic-regression', bare).surface.id).toBe('linear-regression');
    const address = `?surface=logistic-regression&data=own,content:${bare}`;
    expect(decode(address).problems[0]).toMatchObject({ reason: 'unused', taken: 'penguins' });
  });

  /** What the lowest point of a surface says of the data, in their own units. */
  function predicted(id: SurfaceId, content: string): number[] {
    const { surface } = objectiveOf(onData(id, content));
    const { x, y } = surface.minima[0]!;
    const { data, predict } = surface.fit!;
    return Array.from(data.x, (input) => predict!(x, y, input));
  }

  test('in whatever units find their wave, and their step', () => {
    for (const [i, value] of predicted('sine-fit', key).entries()) expect(value).toBeCloseTo(wave[i]!, 6);
    const step = years.map((year) => 3000 + 400 * Math.tanh((year - 1987) / 6));
    const bent = provideData(table(years, step));
    for (const [i, value] of predicted('tanh-network', bent).entries()) expect(value).toBeCloseTo(step[i]!, 6);
  });

  test('in other units are the same surface', () => {
    const other = provideData(
      table(
        years.map((year) => (year - 1900) * 1000),
        wave.map((value) => 32 + 1.8 * value),
      ),
    );
    for (const id of ['tanh-network', 'sine-fit'] as const) {
      const [a, b] = [key, other].map((content) => objectiveOf(onData(id, content)).surface);
      expect(b!.domain).toEqual(a!.domain);
      for (const [x, y] of pointsIn(a!.domain, 50)) expect(b!.value(x, y)).toBeCloseTo(a!.value(x, y), 9);
    }
  });
});

test('a worker is sent each content once, ahead of the first request that names it', () => {
  const posted: ToWorker[] = [];
  const worker = { postMessage: (message: ToWorker) => posted.push(message) } as unknown as Worker;
  const start = createHost(() => worker);
  const scenario = setGrid(provideData(grid(bent)))(defaultScenario('mountain'));
  const [run] = scenario.runs;
  const jobs = [
    start({ kind: 'simulate', scenario, places: [0] }, () => undefined),
    start({ kind: 'sweep', ...scenario, run: run!, place: 0 }, () => undefined),
    start({ kind: 'explore', scenario, experiment: DEFAULT_EXPERIMENT }, () => undefined),
    start({ kind: 'simulate', scenario: defaultScenario('bowl'), places: [0] }, () => undefined),
  ];
  expect(posted.map(({ type }) => type)).toEqual(['keep', 'start', 'start', 'start', 'start']);
  expect(posted[0]).toMatchObject({ key: scenario.surface.params.content, content: { kind: 'grid' } });
  expect(() => structuredClone(posted)).not.toThrow();
  // Nothing is waited for any longer, or a worker that never answers would be given up in the middle of another test.
  for (const giveUp of jobs) giveUp();
});

test('a worker lets go of contents that nothing asks for any more, but for the last few', () => {
  const posted: ToWorker[] = [];
  const worker = { postMessage: (message: ToWorker) => posted.push(message) } as unknown as Worker;
  const start = createHost(() => worker);
  const scenes = Array.from({ length: 7 }, (_, i) =>
    setGrid(provideData(grid((x, y) => bent(x, y) + 2 + i)))(defaultScenario('mountain')),
  );
  const ask = (scenario: (typeof scenes)[number]) =>
    start({ kind: 'simulate', scenario, places: [0] }, () => undefined);
  const keyOf = (scenario: (typeof scenes)[number]) => scenario.surface.params.content;
  const held = ask(scenes[0]!);
  for (const scenario of scenes.slice(1)) ask(scenario)();
  const told = (type: 'keep' | 'forget') => posted.flatMap((message) => (message.type === type ? [message.key] : []));
  expect(told('keep')).toEqual(scenes.map(keyOf));
  expect(told('forget')).toEqual([keyOf(scenes[1]!), keyOf(scenes[2]!)]);
  ask(scenes[1]!)();
  expect(told('keep').at(-1)).toBe(keyOf(scenes[1]!));
  held();
});

test('where no sample lies within δ of the line, the strides of a Huber regression are finite all the same', () => {
  const data = {
    x: Float64Array.of(-999692830708762.5, -1.47e-41, 995319325085920.5, 0),
    y: Float64Array.of(6.74e-197, 1.5e-323, 3.4987e-85, 0),
    columns: { x: 'plain', y: 'plain' },
    inUnits: true as const,
  };
  for (const scale of ['standard', 'raw']) {
    const { lr } = surfaces['huber-regression'].create({ scale }, data);
    expect(
      lr.range.every((rate) => rate > 0 && rate <= 1e12),
      `${scale} ${lr.range}`,
    ).toBe(true);
  }
});

test('more rows than the page draws keep the names that their file has for the columns', () => {
  const rows = Array.from({ length: 10_001 }, (_, i) => i);
  const { data } = {
    ...table(
      rows,
      rows.map((i) => (3 * i) % 101),
    ),
  } as Extract<Content, { kind: 'table' }>;
  const named: Content = { kind: 'table', name: 'sales.csv', data: { ...data, names: { x: 'hours', y: 'sold' } } };
  const key = provideData(named);
  const { scenario } = decode(`?surface=linear-regression&data=own,content:${key}`);
  const { fit } = objectiveOf(scenario).surface;
  expect(fit?.samples).toBe(10_001);
  expect(fit?.data.x.length).toBeLessThan(10_001);
  expect(fit?.data).toMatchObject({ names: { x: 'hours', y: 'sold' }, inUnits: true });
});
