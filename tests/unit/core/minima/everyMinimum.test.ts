import { describe, expect, test } from 'vitest';
import { datasets, decode, type Surface, surfaces } from '../../../../src';
import { createSurface } from '../../../../src/core/objective';
import { nearestMinimum } from '../../../../src/core/outcome/minima';
import { resolve } from '../../../../src/core/params';
import { createRandom } from '../../../../src/core/random';
import type { Minimum } from '../../../../src/core/types';
import { LONG } from '../../../support/long';
import { isMinimum, sineMinima, tanhMinima } from './denseSearch';

/** Data sets that are searched: all of them in the long run, which takes minutes. */
const [SETS, SAMPLES] = LONG ? [2000, 2000] : [16, 90];
const HOUR = 3_600_000;

const at = (address: string): Surface => createSurface(decode(`?surface=${address}`).scenario);

const has = ({ minima }: Surface, [x, y, value]: readonly number[]): boolean =>
  minima.some(
    (m) => Math.hypot(m.x - x!, m.y - y!) < 1e-6 && (value === undefined || Math.abs(m.value - value) < 1e-9),
  );

describe('states minima that were once missed:', () => {
  test.each([
    [
      'sine-fit&data=waves,n:300,frequency:3&seed=3',
      [
        [-0.6989590583, 1.9813334018, 0.4777635423],
        [0.6989590583, 1.1602592517, 0.4777635423],
      ],
    ],
    [
      'sine-fit&data=waves,n:300,frequency:0.5,noise:1&seed=1',
      [
        [3.83277446, 3.82376169],
        [3.83277446, -2.45942362],
      ],
    ],
    ['sine-fit&data=waves,n:120,frequency:10&seed=4', [[4.57533456, 0.84534518]]],
    [
      'tanh-network&data=waves,n:120,frequency:10,noise:1&seed=1',
      [
        [0.93324881, 0.19010867],
        [-0.93324881, -0.19010867],
      ],
    ],
    // On the axis θ₁ = 0, where every column of the search begins.
    ['sine-fit&data=waves,n:3,frequency:4.47,noise:2.13,outliers:0.18&seed=561155', [[0, -Math.PI / 2]]],
    // Two in one narrow valley.
    [
      'sine-fit&data=waves,n:2,frequency:1.379,noise:0,outliers:0.28&seed=489313',
      [
        [8.350507979525588, 0.2780176648200263, 0.02746067573426008],
        [8.721328912846873, 0.0811005773850353],
      ],
    ],
  ])('%s', (address, missed) => {
    const surface = at(address);
    expect(missed.filter((minimum) => !has(surface, minimum))).toEqual([]);
  });

  test('the lowest of all, beyond the other valleys', () => {
    const [lowest] = at('sine-fit&data=waves,n:3,frequency:0.1,noise:0.2,outliers:0.2&seed=2').minima;
    expect(lowest!.x).toBeCloseTo(15.3232, 4);
    expect(lowest!.y).toBeCloseTo(-1.7129, 4);
    expect(lowest!.value).toBeCloseTo(0.0874887, 7);
  });

  test('the tanh network of fast, noisy waves has two and no others', () => {
    expect(at('tanh-network&data=waves,n:120,frequency:10,noise:1&seed=1').minima).toHaveLength(2);
  });
});

describe('against a dense search of random data', () => {
  const random = createRandom(7, 0);
  const between = (low: number, high: number): number =>
    Number((low * (high / low) ** random.uniform()).toPrecision(4));
  const sets = Array.from({ length: SETS }, () => {
    const n = Math.round(between(2, SAMPLES));
    const noise = random.uniform() < 0.25 ? 0 : between(0.01, 100);
    const outliers = random.uniform() < 0.5 ? 0 : Number((random.uniform() / 2).toFixed(2));
    const params = { n, frequency: between(0.1, 10), noise, outliers };
    return { params, seed: 1 + Math.floor(random.uniform() * 1e6) };
  });

  test.each([
    ['sine-fit', sineMinima],
    ['tanh-network', tanhMinima],
  ] as const)(
    'a %s misses no minimum, and states none that is none',
    (id, denseSearch) => {
      const faults: unknown[] = [];
      for (const { params, seed } of sets) {
        const data = datasets.waves.create(resolve(datasets.waves.parameters, params), seed);
        const surface = surfaces[id].create({}, data);
        const [left, right, bottom, top] = surface.domain;
        const isSame = (a: Minimum, b: Minimum): boolean =>
          Math.abs(a.x - b.x) < 1e-5 * (1e-3 * (right - left) + Math.abs(a.x)) &&
          Math.abs(a.y - b.y) < 1e-5 * (1e-3 * (top - bottom) + Math.abs(a.y));
        const missed = denseSearch(surface, data).filter((m) => !surface.minima.some((other) => isSame(m, other)));
        const wrong = surface.minima.filter(({ x, y }) => !isMinimum(surface, x, y));
        const twice = surface.minima.filter((m, k) => surface.minima.some((other, j) => j < k && isSame(m, other)));
        if (missed.length + wrong.length + twice.length > 0) faults.push({ params, seed, missed, wrong, twice });
      }
      expect(faults).toEqual([]);
    },
    HOUR,
  );
});

test.each(['sine-fit', 'tanh-network'] as const)('a %s through a level line or a single place states none', (id) => {
  for (const [x, y] of [
    [
      [0, 0, 0],
      [1, 1, 2],
    ],
    [
      [1, 1],
      [0, 0],
    ],
  ] as const) {
    const data = { x: Float64Array.from(x), y: Float64Array.from(y), columns: { x: 'plain', y: 'plain' } };
    for (const { x, y } of surfaces[id].create({}, data).minima) expect([x, y]).toEqual([]);
  }
});

test('where the lowest minimum of a tanh network is far off its map, none on it is called the lowest', () => {
  const surface = at('tanh-network&data=waves,n:250,frequency:0.262,noise:23.9,outliers:0.43&seed=507609');
  expect(surface.minima).toHaveLength(2);
  const [{ x, y, value }] = surface.minima as readonly [Minimum, Minimum];
  expect(Math.abs(x)).toBeCloseTo(2.19556, 4);
  expect(surface.value(226.1576, -2.60768)).toBeLessThan(value - 0.9);
  expect(nearestMinimum(surface, x, y)).toMatchObject({ minimum: 0, lowest: false });
});
