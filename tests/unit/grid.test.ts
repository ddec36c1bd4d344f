import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../src';
import { createRandom } from '../../src/core/random';
import { createGridSurface, type Grid } from '../../src/core/surfaces/grid';
import { gradientAt, slope } from './numeric';

interface Heights {
  readonly width: number;
  readonly height: number;
  /** Row by row from the highest y down. */
  readonly values: readonly number[];
}

const file = new URL('../../node_modules/vega-datasets/data/volcano.json', import.meta.url);
const published: Heights = JSON.parse(readFileSync(file, 'utf8'));

function madeUp(columns: number, rows: number, spacing: number, height: (i: number, j: number) => number): Grid {
  const values = Array.from({ length: columns * rows }, (_, k) => height(k % columns, Math.floor(k / columns)));
  return { columns, rows, values, spacing };
}

const random = createRandom(11, 0);
const grids: [string, Grid][] = [
  ['rough', madeUp(9, 7, 2.5, () => 10 * random.uniform())],
  ['level', madeUp(4, 5, 1, () => 3)],
  ['steep bowl', madeUp(6, 6, 1, (i, j) => 1000 * ((i - 2.5) ** 2 + (j - 2.5) ** 2))],
  ['tilted', madeUp(5, 5, 0.1, (i, j) => 3 * i - 7 * j)],
  ['smallest', madeUp(2, 2, 1, (i, j) => i * j)],
];

const volcano = surfaces['maunga-whau'].create();
const every = [
  ...grids.map(([name, grid]) => ({ name, surface: createGridSurface(grid), ...grid })),
  { name: 'maunga-whau', surface: volcano, columns: published.width, rows: published.height, spacing: 10 },
];

test('the volcano goes through all 87 × 61 published heights', () => {
  expect([published.width, published.height]).toEqual([87, 61]);
  published.values.forEach((height, k) => {
    const [column, row] = [k % 87, 60 - Math.floor(k / 87)];
    expect(volcano.value(10 * column, 10 * row)).toBe(height);
  });
  expect(volcano.domain).toEqual([0, 860, 0, 600]);
});

test('a grid reproduces its numbers, and any quadratic away from its border', () => {
  const bent = (x: number, y: number): number => 2 + x - 3 * y + 0.5 * x * x - 0.25 * x * y + 2 * y * y;
  const grid = madeUp(8, 7, 0.5, (i, j) => bent(i / 2, j / 2));
  const surface = createGridSurface(grid);
  for (let k = 0; k < 56; k++) expect(surface.value((k % 8) / 2, Math.floor(k / 8) / 2)).toBe(grid.values[k]);
  for (let x = 0.5; x <= 3; x += 0.13) {
    for (let y = 0.5; y <= 2.5; y += 0.11) expect(surface.value(x, y)).toBeCloseTo(bent(x, y), 12);
  }
});

test('the minima of a grid are the bottoms of its basins, the lowest first, and a puddle is none', () => {
  const well = (i: number, j: number, ci: number, cj: number): number => Math.exp(-((i - ci) ** 2 + (j - cj) ** 2) / 8);
  const puddle = (i: number, j: number): number => (i === 10 && j === 1 ? 0.01 : 0);
  const grid = madeUp(21, 15, 1, (i, j) => -3 * well(i, j, 5, 7) - 2 * well(i, j, 15, 7) - puddle(i, j));
  const { minima } = createGridSurface(grid);
  expect(minima).toHaveLength(2);
  expect(minima[0]!.value).toBeLessThan(minima[1]!.value);
  expect([minima[0]!.x, minima[0]!.y, minima[1]!.x, minima[1]!.y].map(Math.round)).toEqual([5, 7, 15, 7]);
});

describe.each(every)('the $name grid', ({ name, surface, columns, rows, spacing }) => {
  const [width, height] = [(columns - 1) * spacing, (rows - 1) * spacing];
  const reach = 4 * spacing;
  const near = 1e-9 * spacing;
  const steps = Array.from({ length: 60 }, (_, k) => (k + 0.5) / 60);
  const alongX = steps.map((part) => -reach + part * (width + 2 * reach));
  const alongY = steps.map((part) => -reach + part * (height + 2 * reach));
  const steepest = Math.max(
    ...alongX.flatMap((x) => alongY.map((y) => Math.hypot(...gradientAt(surface, x, y)))),
    1e-12,
  );

  function expectSame(x0: number, y0: number, x1: number, y1: number): void {
    expect(Math.abs(surface.value(x0, y0) - surface.value(x1, y1))).toBeLessThan(1e-6 * steepest * spacing);
    const [a, b] = [gradientAt(surface, x0, y0), gradientAt(surface, x1, y1)];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1]), `at (${x0}, ${y0})`).toBeLessThan(1e-6 * steepest);
  }

  test('value and gradient run on across every line of nodes, the border among them', () => {
    for (let i = -3; i <= columns + 2; i++)
      for (const y of alongY) expectSame(i * spacing - near, y, i * spacing + near, y);
    for (let j = -3; j <= rows + 2; j++)
      for (const x of alongX) expectSame(x, j * spacing - near, x, j * spacing + near);
  });

  test('gradient agrees with differences on and beyond the border too', () => {
    for (const x of alongX) {
      for (const y of alongY) {
        const [gx, gy] = gradientAt(surface, x, y);
        expect(Math.abs(slope((h) => surface.value(x + h, y), 1e-6 * spacing) - gx)).toBeLessThan(1e-4 * steepest);
        expect(Math.abs(slope((h) => surface.value(x, y + h), 1e-6 * spacing) - gy)).toBeLessThan(1e-4 * steepest);
      }
    }
  });

  test('the land beyond the border rises with every step away from it', () => {
    const outwards = [0.01, 0.2, 0.4, 0.6, 0.8, 1, 1.3, 2, 5, 40].map((part) => part * spacing);
    const fine = Array.from({ length: 400 }, (_, k) => k / 399);
    for (const out of outwards) {
      for (const part of fine) {
        const [x, y] = [part * width, part * height];
        expect(-gradientAt(surface, -out, y)[0], `${out} west at ${y}`).toBeGreaterThan(0);
        expect(gradientAt(surface, width + out, y)[0], `${out} east at ${y}`).toBeGreaterThan(0);
        expect(-gradientAt(surface, x, -out)[1], `${out} south at ${x}`).toBeGreaterThan(0);
        expect(gradientAt(surface, x, height + out)[1], `${out} north at ${x}`).toBeGreaterThan(0);
      }
    }
  });

  test('every minimum lies on the map and is level', () => {
    expect(surface.minima.length, name).toBeGreaterThan(0);
    for (const { x, y, value } of surface.minima) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height, `(${x}, ${y})`).toBe(true);
      expect(Math.hypot(...gradientAt(surface, x, y))).toBeLessThan(1e-8 * steepest);
      expect(surface.value(x, y)).toBe(value);
    }
  });

  test('the gradient is finite a thousand maps away', () => {
    for (const [x, y] of [[1000 * width, 0] as const, [-1000 * width, 1000 * height] as const])
      expect(gradientAt(surface, x, y).every(Number.isFinite)).toBe(true);
  });
});
