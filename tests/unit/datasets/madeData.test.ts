import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Dataset, datasets } from '../../../src';
import { resolve } from '../../../src/core/params';
import type { Params } from '../../../src/core/types';

const make = (id: keyof typeof datasets, given: Params = {}, seed = 1): Dataset =>
  datasets[id].create(resolve(datasets[id].parameters, given), seed);

const moments = (values: readonly number[]): [mean: number, sd: number] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean, Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)];
};

describe('the penguins', () => {
  const COLUMNS = {
    flipper: 'Flipper Length (mm)',
    mass: 'Body Mass (g)',
    bill: 'Beak Length (mm)',
    depth: 'Beak Depth (mm)',
  } as const;
  const SPECIES = ['Adelie', 'Chinstrap', 'Gentoo'];
  const file = new URL('../../../node_modules/vega-datasets/data/penguins.json', import.meta.url);
  const rows = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number | string | null>[]).filter(
    (row) => row[COLUMNS.mass] !== null,
  );

  test.each(Object.entries(COLUMNS))('have the published measures of each: %s', (id, column) => {
    const other = id === 'mass' ? 'flipper' : 'mass';
    expect([...make('penguins', { x: id, y: other }).x]).toEqual(rows.map((row) => row[column]));
    expect([...make('penguins', { x: other, y: id }).y]).toEqual(rows.map((row) => row[column]));
  });

  test('tell the gentoos apart from both others', () => {
    const { label, classes } = make('penguins');
    expect([...label!]).toEqual(rows.map((row) => (row.Species === 'Gentoo' ? 1 : 0)));
    expect(classes).toEqual(['others', 'gentoo']);
  });

  test.each(['adelie-gentoo', 'adelie-chinstrap', 'chinstrap-gentoo'])('of two species alone: %s', (species) => {
    const names = species.split('-').map((name) => SPECIES.find((one) => one.toLowerCase() === name));
    const own = rows.filter((row) => names.includes(String(row.Species)));
    const { x, label, classes } = make('penguins', { species });
    expect([...x]).toEqual(own.map((row) => row[COLUMNS.flipper]));
    expect([...label!]).toEqual(own.map((row) => names.indexOf(String(row.Species))));
    expect(classes).toEqual(species.split('-'));
  });
});

describe('the waves', () => {
  test('lie exactly on their sine without noise or outliers, over the whole width', () => {
    const { x, y } = make('waves', { n: 500, frequency: 1.7, noise: 0 });
    expect(x).toHaveLength(500);
    x.forEach((at, i) => {
      expect(Math.abs(at)).toBeLessThanOrEqual(3);
      expect(y[i]).toBeCloseTo(Math.sin(1.7 * at), 13);
    });
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(5.9);
  });

  test('scatter by their noise about it', () => {
    const { x, y } = make('waves', { n: 2000, noise: 0.4 });
    const [mean, sd] = moments([...y].map((value, i) => value - Math.sin(x[i]!)));
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(sd - 0.4)).toBeLessThan(0.03);
  });

  test('mark their outliers, the rightmost samples, far below', () => {
    const clean = make('waves', { n: 200 });
    const spoiled = make('waves', { n: 200, outliers: 0.05 });
    const marked = [...spoiled.outlier!.keys()].filter((i) => spoiled.outlier![i] === 1);
    expect(marked).toHaveLength(10);
    const leftmost = Math.min(...marked.map((i) => spoiled.x[i]!));
    spoiled.y.forEach((y, i) => {
      expect(y).toBe(marked.includes(i) ? clean.y[i]! - 2 : clean.y[i]);
      expect(spoiled.x[i]! >= leftmost).toBe(marked.includes(i));
    });
  });
});

describe('the blobs', () => {
  test('are two round clouds of the given spread, so far apart', () => {
    const { x, y, label } = make('blobs', { n: 2000, distance: 5, spread: 0.7 });
    const [first, second] = [0, 1].map((which) => {
      const own = [...label!.keys()].filter((i) => label![i] === which);
      expect(own).toHaveLength(1000);
      const [[mx, sx], [my, sy]] = [moments(own.map((i) => x[i]!)), moments(own.map((i) => y[i]!))];
      expect(Math.abs(sx - 0.7)).toBeLessThan(0.05);
      expect(Math.abs(sy - 0.7)).toBeLessThan(0.05);
      return [mx, my] as const;
    });
    expect(Math.abs(Math.hypot(first![0] - second![0], first![1] - second![1]) - 5)).toBeLessThan(0.1);
  });

  test('mark what is mislabelled, all of it of the second cloud, and move nothing', () => {
    const clean = make('blobs', { n: 200 });
    const spoiled = make('blobs', { n: 200, outliers: 0.05 });
    expect([spoiled.x, spoiled.y]).toEqual([clean.x, clean.y]);
    const changed = [...clean.label!.keys()].filter((i) => clean.label![i] !== spoiled.label![i]);
    expect(changed).toHaveLength(10);
    expect(changed.every((i) => clean.label![i] === 1 && spoiled.outlier![i] === 1)).toBe(true);
    expect(spoiled.outlier!.reduce((sum, value) => sum + value, 0)).toBe(10);
  });
});

test.each(['waves', 'blobs'] as const)('%s follow their seed', (id) => {
  expect(make(id, {}, 5)).toEqual(make(id, {}, 5));
  expect(make(id, {}, 5).x.slice(0, 3)).not.toEqual(make(id, {}, 6).x.slice(0, 3));
});
