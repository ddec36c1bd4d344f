import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src';
import { ENDS } from '../../../../src/core/ends';
import { variableSettings } from '../../../../src/core/explore/choices';
import { designOf } from '../../../../src/core/explore/design';
import { DEFAULT_EXPERIMENT } from '../../../../src/core/explore/experiment';
import { objectiveOf } from '../../../../src/core/objective';
import { optimizers } from '../../../../src/optimizers';
import { schedules } from '../../../../src/schedules';
import { useKindNames, useMinimaNames } from '../../../../src/ui/experiment/useKindNames';
import { useNames } from '../../../../src/ui/experiment/useNames';
import { surfaceIds } from '../../scenario/scenarios';
import { readHook, TONGUES } from './rendered';

const LANGUAGES = Object.keys(TONGUES) as (keyof typeof TONGUES)[];

/** Of a grid there is none before a reader has brought one. */
const SURFACES = surfaceIds.filter((id) => id !== 'grid');

/** What a page with an address has to be named. */
function at(address: string) {
  const { scenario, problems } = decode(address);
  expect(problems, address).toEqual([]);
  return { scenario, objective: objectiveOf(scenario) };
}

const namesAt = (tag: keyof typeof TONGUES, address: string, route = 1) =>
  readHook(tag, address, () => useNames(at(address), route));

const GROUNDS = [
  '?surface=mountain&noise=0.5',
  '?surface=ravine',
  '?surface=linear-regression',
  '?surface=tanh-network',
];

const ADDRESSES = [
  ...GROUNDS.flatMap((ground) =>
    Object.keys(optimizers)
      .filter((id) => id !== 'own')
      .map((id) => `${ground}&run=${id}`),
  ),
  ...Object.keys(schedules).map((id) => `?surface=bowl&run=gd,schedule:${id}`),
  ...SURFACES.map((id) => `?surface=${id}&run=gd`),
];

test.each(LANGUAGES)('in %s every setting that can be varied has a name and a symbol that are not its id', (tag) => {
  for (const address of ADDRESSES) {
    const { scenario, objective } = at(address);
    const names = namesAt(tag, address);
    const settings = variableSettings(scenario, scenario.runs[0]!, objective.samples);
    expect(settings.length, address).toBeGreaterThan(2);
    for (const setting of settings) {
      const [name, symbol] = [names.name(setting), names.symbol(setting)];
      const of = `${address}: ${setting} is ${name}, ${symbol}`;
      // The symbols of the plain coordinates are their ids.
      expect(name, of).toMatch(tag === 'zh' ? /\p{Script=Han}/u : /^[A-Z][\p{L}\p{M}\d’'‖₁₂∞ ,()-]+/u);
      if (setting !== 'x' && setting !== 'y') expect([name, symbol], of).not.toContain(setting);
      else expect(name.endsWith(` ${symbol}`), of).toBe(true);
    }
    const all = settings.map(names.name);
    expect(new Set(all).size, `${address}: ${all}`).toBe(all.length);
  }
});

test('a reader’s own rule names its settings itself', () => {
  const names = namesAt('en', '?surface=bowl&rule=theta -= lr*wobble*g&run=own');
  const { scenario, objective } = at('?surface=bowl&rule=theta -= lr*wobble*g&run=own');
  for (const setting of variableSettings(scenario, scenario.runs[0]!, objective.samples))
    expect(names.name(setting)).toBeTruthy();
});

describe('values are written', () => {
  const address = '?surface=linear-regression&run=momentum';
  const designAt = (tag: keyof typeof TONGUES, where: string, asked: object, values: readonly number[]): string => {
    const { scenario, objective } = at(where);
    const design = designOf(scenario, { ...DEFAULT_EXPERIMENT, ...asked }, objective);
    return readHook(tag, where, () => useNames({ scenario, objective }, 1)).values(design, values);
  };

  test('behind their symbols, whole where they are counted', () => {
    expect(designAt('en', address, { by: 'momentum' }, [0.0212345, 0.5])).toBe('α 0.0212, μ 0.5');
    expect(designAt('zh', address, { by: 'momentum' }, [0.0212345, 0.5])).toBe('α 0.0212，μ 0.5');
    expect(designAt('en', address, { vary: 'batch', by: 'seed' }, [16, 1234])).toBe('B 16, Random seed 1,234');
  });

  test('of a start as a point, of one coordinate by its name', () => {
    expect(designAt('en', address, { vary: 'start' }, [0.5, -1])).toBe('(0.50, −1.00)');
    expect(designAt('en', address, { vary: 'y' }, [-1])).toBe('θ₁ −1');
  });
});

test('a route that is gone is named as the first', () => {
  const { scenario } = at('?run=adam');
  expect(namesAt('en', '?run=adam', 5).name('beta1')).toBe(namesAt('en', '?run=adam', 1).name('beta1'));
  expect(scenario.runs).toHaveLength(1);
});

describe.each(LANGUAGES)('in %s', (tag) => {
  test('every minimum has a name of its own', () => {
    for (const id of SURFACES) {
      const where = at(`?surface=${id}`);
      const nameOf = readHook(tag, `?surface=${id}`, () => useMinimaNames(where));
      const names = where.objective.surface.minima.map((_, i) => nameOf(i));
      expect(names.every(Boolean), id).toBe(true);
      expect([...new Set(names)], id).toEqual(names);
      expect(nameOf(names.length)).toBe('');
    }
  });

  test('every kind of a picture has a name, which says after how many updates where that is what it means', () => {
    const address = '?surface=mountain&steps=1234';
    const nameOf = readHook(tag, address, () => useKindNames(at(address)));
    const ends = ENDS.filter((end) => end !== 'unknown');
    const names = [...ends, 'missed' as const].map((end) => nameOf({ end, minimum: undefined }));
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(nameOf({ end: 'value', minimum: undefined })).toBe('');
    expect(nameOf({ end: 'missed', minimum: undefined })).toContain('1,234');
    expect(nameOf({ end: 'descending', minimum: -1 })).toContain('1,234');
    expect(nameOf({ end: 'reached', minimum: 0 })).toBe(readHook(tag, address, () => useMinimaNames(at(address)))(0));
  });
});

/** The names of minima that lie so on the map of a landscape, −1 … 1 either way. */
function namesOf(places: readonly (readonly [x: number, y: number, value: number])[]): string[] {
  const { scenario, objective } = at('?surface=mountain');
  const [xmin, xmax, ymin, ymax] = objective.surface.domain;
  const minima = places.map(([x, y, value]) => ({
    x: (xmin + xmax + x * (xmax - xmin)) / 2,
    y: (ymin + ymax + y * (ymax - ymin)) / 2,
    value,
  }));
  const where = { scenario, objective: { ...objective, surface: { ...objective.surface, minima } } };
  const nameOf = readHook('en', '?surface=mountain', () => useMinimaNames(where));
  return places.map((_, i) => nameOf(i));
}

describe('of a landscape', () => {
  test('the lowest place is the hut, and valleys are called by where they lie on the map', () => {
    const around = [
      [0.8, 0, 1],
      [0.7, 0.7, 2],
      [0, 0.9, 3],
      [-0.7, 0.7, 4],
      [-0.8, 0, 5],
      [-0.6, -0.6, 6],
      [0, -0.5, 7],
      [0.6, -0.7, 8],
    ] as const;
    const sides = ['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'];
    expect(namesOf([...around, [0.05, -0.05, 9], [0.9, 0.1, 0]])).toEqual([
      ...sides.map((side) => `${side} valley`),
      'middle valley',
      'hut',
    ]);
  });

  test('two valleys on one side are called by where they are, as are two places that are lowest', () => {
    const [east, farther, hut] = namesOf([
      [0.5, 0, 1],
      [0.9, 0, 2],
      [-0.5, 0, 0],
    ]);
    expect(hut).toBe('hut');
    expect([east, farther].every((name) => name!.startsWith('minimum at ('))).toBe(true);
    expect(east).not.toBe(farther);
    expect(
      namesOf([
        [0.5, 0, 0],
        [-0.5, 0, 0],
      ]),
    ).toEqual(['east valley', 'west valley']);
  });
});
