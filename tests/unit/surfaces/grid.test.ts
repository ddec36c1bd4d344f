import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../src';
import { nearestMinimum } from '../../../src/core/outcome/minima';
import { createRandom } from '../../../src/core/random';
import { createGridSurface, type GridHeights } from '../../../src/surfaces/shared/gridSurface';
import { LONG } from '../../support/long';
import { gradientAt, slope } from '../core/numeric';
import { gather } from '../gather';

interface Heights {
  readonly width: number;
  readonly height: number;
  /** Row by row from the highest y down. */
  readonly values: readonly number[];
}

const file = new URL('../../../node_modules/vega-datasets/data/volcano.json', import.meta.url);
const published: Heights = JSON.parse(readFileSync(file, 'utf8'));

function madeUp(columns: number, rows: number, spacing: number, height: (i: number, j: number) => number): GridHeights {
  const values = Array.from({ length: columns * rows }, (_, k) => height(k % columns, Math.floor(k / columns)));
  return { columns, rows, values, spacing };
}

const random = createRandom(11, 0);
const grids: [string, GridHeights][] = [
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
  const { faults, hold } = gather();
  published.values.forEach((height, k) => {
    const [column, row] = [k % 87, 60 - Math.floor(k / 87)];
    hold(volcano.value(10 * column, 10 * row) === height, () => `${height} in column ${column}, row ${row}`);
  });
  expect(faults).toEqual([]);
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

describe('a minimum of a grid is one of what was measured', () => {
  const bowl = (ci: number, cj: number) => (i: number, j: number) => (i - ci) ** 2 + (j - cj) ** 2;
  const minimaOf = (height: (i: number, j: number) => number, columns = 11, rows = 9) =>
    createGridSurface(madeUp(columns, rows, 1, height)).minima;

  test('on the volcano only the crater is one, and nothing is called the lowest above 94 m', () => {
    expect(Math.min(...published.values)).toBe(94);
    expect(volcano.minima).toEqual([{ x: 290, y: 330, value: 148, lowest: false }]);
    expect(nearestMinimum(volcano, 290, 330)).toMatchObject({ minimum: 0, lowest: false, distance: 0 });
  });

  test.each<[string, (i: number, j: number) => number]>([
    ['a slope', (i, j) => 3 * i - 7 * j],
    ['a plain', () => 3],
    ['a bowl whose bottom is outside', bowl(-2, 4)],
    ['a bowl whose bottom is on the border', bowl(10, 4)],
    ['a trough across the grid', (_, j) => (j - 4) ** 2],
    ['a slanting trough', (i, j) => (i + j - 9) ** 2],
    ['a low plain that runs out at the right', (i, j) => (i > 4 && j > 2 && j < 6 ? 0 : 5)],
    ['a valley that goes on falling to the border', (i, j) => (j - 4) ** 2 - 0.1 * i],
  ])('%s has none', (_, height) => {
    expect(minimaOf(height)).toEqual([]);
  });

  test.each([
    [3, 3, 1, 1],
    [5, 4, 2, 2],
    [11, 9, 4.3, 3.8],
  ])('a bowl on %i × %i nodes has its bottom, the lowest', (columns, rows, ci, cj) => {
    const [bottom, ...others] = minimaOf(bowl(ci, cj), columns, rows);
    expect(others).toEqual([]);
    expect(bottom!.x).toBeCloseTo(ci, 6);
    expect(bottom!.y).toBeCloseTo(cj, 6);
    expect(bottom).not.toHaveProperty('lowest');
  });

  test('where a border is lower, the bottom of a hollow is not called the lowest', () => {
    const hollow = (i: number, j: number): number => -20 * Math.exp(-bowl(4, 4)(i, j) / 4);
    expect(minimaOf((i, j) => hollow(i, j) - (i === 10 ? 30 : 0))).toMatchObject([{ lowest: false }]);
    const [bottom] = minimaOf(hollow);
    expect(bottom).not.toHaveProperty('lowest');
  });

  test('a hollow that only the land made up beyond the border draws below all heights is not called the lowest', () => {
    const steep = (i: number, j: number): number =>
      i === 0 ? 1 : i === 1 && j === 4 ? 0.5 : i === 8 && j === 4 ? 0 : 10;
    const minima = minimaOf(steep);
    expect(minima).toHaveLength(2);
    expect(minima.find(({ x }) => x < 2)).toMatchObject({ lowest: false });
    expect(minima.find(({ x }) => x > 2)).not.toHaveProperty('lowest');
  });
});

/** Places along a side of the land that is looked at; outside the long run every third. */
const PLACES = LONG ? 60 : 20;

describe.each(every)('the $name grid', ({ surface, columns, rows, spacing }) => {
  const [width, height] = [(columns - 1) * spacing, (rows - 1) * spacing];
  const reach = 4 * spacing;
  const near = 1e-9 * spacing;
  const steps = Array.from({ length: PLACES }, (_, k) => (k + 0.5) / PLACES);
  const alongX = steps.map((part) => -reach + part * (width + 2 * reach));
  const alongY = steps.map((part) => -reach + part * (height + 2 * reach));
  const steepest = Math.max(
    ...alongX.flatMap((x) => alongY.map((y) => Math.hypot(...gradientAt(surface, x, y)))),
    1e-12,
  );

  function isSame(x0: number, y0: number, x1: number, y1: number): boolean {
    const [a, b] = [gradientAt(surface, x0, y0), gradientAt(surface, x1, y1)];
    return (
      Math.abs(surface.value(x0, y0) - surface.value(x1, y1)) < 1e-6 * steepest * spacing &&
      Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6 * steepest
    );
  }

  test('value and gradient run on across every line of nodes, the border among them', () => {
    const { faults, hold } = gather();
    for (let i = -3; i <= columns + 2; i++)
      for (const y of alongY)
        hold(isSame(i * spacing - near, y, i * spacing + near, y), () => `at (${i * spacing}, ${y})`);
    for (let j = -3; j <= rows + 2; j++)
      for (const x of alongX)
        hold(isSame(x, j * spacing - near, x, j * spacing + near), () => `at (${x}, ${j * spacing})`);
    expect(faults).toEqual([]);
  });

  test('gradient agrees with differences on and beyond the border too', () => {
    const { faults, hold } = gather();
    for (const x of alongX) {
      for (const y of alongY) {
        const [gx, gy] = gradientAt(surface, x, y);
        const dx = slope((h) => surface.value(x + h, y), 1e-6 * spacing);
        const dy = slope((h) => surface.value(x, y + h), 1e-6 * spacing);
        hold(Math.abs(dx - gx) < 1e-4 * steepest, () => `∂x at (${x}, ${y}): ${gx}, ${dx}`);
        hold(Math.abs(dy - gy) < 1e-4 * steepest, () => `∂y at (${x}, ${y}): ${gy}, ${dy}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('the land beyond the border rises with every step away from it', () => {
    const outwards = [0.01, 0.2, 0.4, 0.6, 0.8, 1, 1.3, 2, 5, 40].map((part) => part * spacing);
    const fine = Array.from({ length: 7 * PLACES }, (_, k) => k / (7 * PLACES - 1));
    const falls: string[] = [];
    for (const out of outwards) {
      for (const part of fine) {
        const [x, y] = [part * width, part * height];
        if (!(-gradientAt(surface, -out, y)[0] > 0)) falls.push(`${out} west at ${y}`);
        if (!(gradientAt(surface, width + out, y)[0] > 0)) falls.push(`${out} east at ${y}`);
        if (!(-gradientAt(surface, x, -out)[1] > 0)) falls.push(`${out} south at ${x}`);
        if (!(gradientAt(surface, x, height + out)[1] > 0)) falls.push(`${out} north at ${x}`);
      }
    }
    expect(falls).toEqual([]);
  });

  test('every minimum lies on the map and is level', () => {
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
