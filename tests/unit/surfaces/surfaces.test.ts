import { describe, expect, test } from 'vitest';
import type { Point, Surface } from '../../../src/core/types';
import { LONG } from '../../support/long';
import { everySurface } from '../core/minima/everySurface';
import { gradientAt, hessianAt, pointsIn, reliefOf, slope, widths } from '../core/numeric';
import { gather } from '../gather';

/** Differences reach over two of these steps, in parts of the map. */
const STEP = 1e-4;

/** Points at which a claim is tried: outside the long run a tenth, since there are over a hundred surfaces. */
const some = (all: number): number => (LONG ? all : all / 10);

/** Whether the second derivative is the same all along the differences at a place. */
function keepsCurvature(surface: Surface, x: number, y: number): boolean {
  const [width, height] = widths(surface.domain);
  const here = hessianAt(surface, x, y);
  return [-2, -1, 1, 2].every((k) =>
    [hessianAt(surface, x + k * STEP * width, y), hessianAt(surface, x, y + k * STEP * height)].every((there) =>
      there.every((value, i) => value === here[i]),
    ),
  );
}

/** The surfaces that are made from a grid, and the side of its cells. */
const CELLS: Readonly<Record<string, number>> = {
  'maunga-whau': 10,
  grid: 1,
  lenet: 5 / 32,
  'LeNet-5 on a random plane': 1 / 25,
};

/**
 * Points of the map. The second derivative of a grid's surface jumps at the lines between cells, that of Huber's loss
 * where an error is δ: there the points keep clear of the jumps.
 */
function smoothPoints(name: string, surface: Surface, count: number, times = 1): Point[] {
  const points = pointsIn(surface.domain, count, times);
  if (/huber/i.test(name)) return points.filter(([x, y]) => keepsCurvature(surface, x, y));
  const cell = CELLS[name];
  if (cell === undefined) return points;
  const inwards = (at: number): number => {
    const low = Math.floor(at / cell) * cell;
    return low + 0.2 * cell + 0.6 * (at - low);
  };
  return points.map(([x, y]) => [inwards(x), inwards(y)] as const);
}

describe.each(everySurface)('%s', (name, surface) => {
  const { domain, minima, lr, start } = surface;
  const [width, height] = widths(domain);
  const relief = reliefOf(surface);

  test('gradient agrees with central differences of the value', () => {
    const points = smoothPoints(name, surface, some(200), 1.2);
    expect(points.length).toBeGreaterThan(some(30));
    const { faults, hold } = gather();
    for (const [x, y] of points) {
      const [gx, gy] = gradientAt(surface, x, y);
      const dx = slope((h) => surface.value(x + h, y), STEP * width);
      const dy = slope((h) => surface.value(x, y + h), STEP * height);
      const size = Math.hypot(gx * width, gy * height);
      const allowed = 1e-7 * size + 1e-9 * relief;
      const told = (which: string, its: number, by: number) => () =>
        `gradient’s ∂${which} at (${x}, ${y}) is ${its}, by differences of the value ${by}`;
      hold(Math.abs(gx - dx) * width < allowed, told('x', gx, dx));
      hold(Math.abs(gy - dy) * height < allowed, told('y', gy, dy));
    }
    expect(faults, faults[0]).toEqual([]);
  });

  test('hessian agrees with central differences of the gradient', () => {
    const points = smoothPoints(name, surface, some(200));
    expect(points.length).toBeGreaterThan(some(30));
    const { faults, hold } = gather();
    for (const [x, y] of points) {
      const [xx, xy, yy] = hessianAt(surface, x, y);
      const along = (i: 0 | 1, sx: number, sy: number) =>
        slope((h) => gradientAt(surface, x + sx * h, y + sy * h)[i], STEP * (sx ? width : height));
      const parts: readonly (readonly [name: string, its: number, by: number, scale: number])[] = [
        ['∂²x', xx, along(0, 1, 0), width ** 2],
        ['∂x∂y', xy, along(0, 0, 1), width * height],
        ['∂y∂x', xy, along(1, 1, 0), width * height],
        ['∂²y', yy, along(1, 0, 1), height ** 2],
      ];
      for (const [which, its, by, scale] of parts)
        hold(
          Math.abs(its - by) * scale < 1e-6 * relief,
          () => `hessian’s ${which} at (${x}, ${y}) is ${its}, by differences of the gradient ${by}`,
        );
    }
    expect(faults, faults[0]).toEqual([]);
  });

  test('gradient returns the value, and evaluate, where there is one, writes both', () => {
    const g = new Float64Array(2);
    const all = new Float64Array(3);
    const { faults, hold } = gather();
    for (const [x, y] of pointsIn(domain, some(200), 3)) {
      const value = surface.value(x, y);
      const returned = surface.gradient(x, y, g);
      const near = Math.abs(returned - value) <= 1e-13 * Math.max(Math.abs(value), 1e-3 * relief);
      hold(near, () => `at (${x}, ${y}): ${returned}, ${value}`);
      if (!surface.evaluate) continue;
      surface.evaluate(Float64Array.of(x, y), all);
      hold(
        [g[0], g[1], returned].every((one, i) => Object.is(one, all[i])),
        () => `at (${x}, ${y}): ${all}`,
      );
    }
    expect(faults, faults[0]).toEqual([]);
  });

  test('the slope vanishes at each stated minimum, whose value is the surface there', () => {
    for (const { x, y, value } of minima) {
      const [gx, gy] = gradientAt(surface, x, y);
      expect(Math.hypot(gx * width, gy * height)).toBeLessThan(1e-10 * relief);
      expect(Math.abs(surface.value(x, y) - value)).toBeLessThan(1e-14 * Math.max(relief, Math.abs(value)));
    }
  });

  test('each stated minimum lies on the map, lower than a ring of places around it', () => {
    const [xmin, xmax, ymin, ymax] = domain;
    const around = LONG ? 64 : 16;
    const { faults, hold } = gather();
    for (const { x, y, value } of minima) {
      expect(x > xmin && x < xmax && y > ymin && y < ymax, `(${x}, ${y}) is on the map`).toBe(true);
      for (const radius of [1e-4, 1e-3]) {
        for (let k = 0; k < around; k++) {
          const angle = (2 * Math.PI * k) / around;
          const there = surface.value(x + radius * width * Math.cos(angle), y + radius * height * Math.sin(angle));
          hold(there > value, () => `${radius} of the map away from (${x}, ${y}) at ${angle}: ${there}`);
        }
      }
    }
    expect(faults, faults[0]).toEqual([]);
  });

  test.runIf(minima.length > 0 && minima[0]!.lowest !== false)(
    'nowhere on the map is lower than the lowest minimum',
    () => {
      const lowest = Math.min(...minima.map(({ value }) => value));
      const lower = pointsIn(domain, some(2000)).filter(([x, y]) => !(surface.value(x, y) >= lowest));
      expect(lower).toEqual([]);
    },
  );

  test('value and gradient are finite over ten times the map', () => {
    const wild = pointsIn(domain, some(500), 10).filter(
      ([x, y]) => ![surface.value(x, y), ...gradientAt(surface, x, y)].every(Number.isFinite),
    );
    expect(wild).toEqual([]);
  });

  test('the map has room, the start is on it, and the suggested rates are within their range', () => {
    const [xmin, xmax, ymin, ymax] = domain;
    expect(width > 0 && height > 0).toBe(true);
    expect(start[0] > xmin && start[0] < xmax && start[1] > ymin && start[1] < ymax).toBe(true);
    expect(lr.range[0]).toBeGreaterThan(0);
    for (const rate of lr.initial) expect(rate >= lr.range[0] && rate <= lr.range[1], `lr ${rate}`).toBe(true);
    expect(surface.steps).toBeGreaterThanOrEqual(1);
  });

  test('the largest curvature is stated exactly where it is the same all over the map', () => {
    const largest = pointsIn(domain, 50).map(([x, y]) => {
      const [xx, xy, yy] = hessianAt(surface, x, y);
      return (xx + yy + Math.hypot(xx - yy, 2 * xy)) / 2;
    });
    const { lambdaMax } = surface;
    if (lambdaMax === undefined) expect(Math.max(...largest) - Math.min(...largest)).toBeGreaterThan(0);
    else for (const curvature of largest) expect(curvature / lambdaMax).toBeCloseTo(1, 12);
  });
});
