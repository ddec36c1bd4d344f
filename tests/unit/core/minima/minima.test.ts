import { describe, expect, test } from 'vitest';
import type { Surface } from '../../../../src';
import { nearestMinimum } from '../../../../src/core/outcome/minima';
import { gradientAt, hessianAt, reliefOf, widths } from '../numeric';
import { everySurface } from './everySurface';

/** Starting points along each axis of the map. */
const GRID = 30;

/** The longest step, and how near counts as the same place, in parts of the map. */
const REACH = 0.02;
const SAME = 1e-5;

interface End {
  readonly x: number;
  readonly y: number;
  /** Whether the slope is gone. */
  readonly flat: boolean;
}

/**
 * Walks downhill from a place, in parts of the map: by Newton's step with the curvatures' absolute values, which never
 * climbs to a saddle (Dauphin et al., "Identifying and attacking the saddle point problem", 2014), halved until it
 * goes down.
 */
function descend(surface: Surface, startX: number, startY: number, relief: number): End {
  const [width, height] = widths(surface.domain);
  let [x, y] = [startX, startY];
  for (let round = 0; round < 300; round++) {
    const value = surface.value(x, y);
    const [gx, gy] = gradientAt(surface, x, y);
    const [u, v] = [gx * width, gy * height];
    if (Math.hypot(u, v) < 1e-9 * relief) return { x, y, flat: true };
    const [hxx, hxy, hyy] = hessianAt(surface, x, y);
    const [a, b, c] = [hxx * width * width, hxy * width * height, hyy * height * height];
    const spread = Math.hypot(a - c, 2 * b);
    const angle = Math.atan2(2 * b, a - c) / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const least = 1e-12 * relief;
    const along = -(u * cos + v * sin) / Math.max(Math.abs(a + c + spread) / 2, least);
    const across = -(v * cos - u * sin) / Math.max(Math.abs(a + c - spread) / 2, least);
    const share = Math.min(1, REACH / Math.hypot(along, across));
    const [stepX, stepY] = [
      (along * cos - across * sin) * share * width,
      (along * sin + across * cos) * share * height,
    ];
    let part = 1;
    while (part > 1e-9 && !(surface.value(x + part * stepX, y + part * stepY) < value)) part /= 2;
    if (part <= 1e-9) return { x, y, flat: Math.hypot(u, v) < 1e-6 * relief };
    x += part * stepX;
    y += part * stepY;
  }
  return { x, y, flat: false };
}

/** Whether a ring of places around is nowhere as low. */
function isPit(surface: Surface, x: number, y: number): boolean {
  const [width, height] = widths(surface.domain);
  const value = surface.value(x, y);
  return Array.from({ length: 64 }, (_, k) => (2 * Math.PI * k) / 64).every(
    (angle) => surface.value(x + 1e-3 * width * Math.cos(angle), y + 1e-3 * height * Math.sin(angle)) > value,
  );
}

// A measured landscape has puddles too shallow to be stated, a formula states no minima, and losses on data have creases
// and plateaus that stop such walks short: theirs are tested where they are found.
const analytic = everySurface.filter(([, { measured, fit, minima }]) => !measured && !fit && minima.length > 0);

describe.each(analytic)('on %s', (_name, surface) => {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const [width, height] = widths(surface.domain);

  test('walks downhill from all over the map end in the stated minima, and in each of them', () => {
    const relief = reliefOf(surface);
    const reached = new Set<number>();
    const strays: End[] = [];
    for (let i = 0; i < GRID; i++) {
      for (let j = 0; j < GRID; j++) {
        const end = descend(surface, xmin + (width * (i + 0.37)) / GRID, ymin + (height * (j + 0.61)) / GRID, relief);
        const { x, y, flat } = end;
        if (x < xmin || x > xmax || y < ymin || y > ymax) continue;
        const nearest = nearestMinimum(surface, x, y)!;
        if (nearest.parts < SAME) reached.add(nearest.minimum);
        else if (!flat || isPit(surface, x, y)) strays.push(end);
      }
    }
    const [first] = strays;
    const where = first && `(${first.x}, ${first.y})`;
    expect(strays.length, `walks end where no minimum is stated, the first at ${where}`).toBe(0);
    expect(
      [...reached].sort((a, b) => a - b),
      'stated minima that walks reach',
    ).toEqual(surface.minima.map((_, k) => k));
  });

  test('no stated minimum curves downwards in any direction', () => {
    for (const { x, y } of surface.minima) {
      const [xx, xy, yy] = hessianAt(surface, x, y);
      expect(xx, `along x at (${x}, ${y})`).toBeGreaterThan(0);
      expect(xx * yy - xy * xy, `determinant at (${x}, ${y})`).toBeGreaterThan(0);
    }
  });
});
