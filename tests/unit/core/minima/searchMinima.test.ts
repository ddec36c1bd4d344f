import { describe, expect, test } from 'vitest';
import { type Surface, surfaces } from '../../../../src';
import { createMinimaSearch } from '../../../../src/core/minima/search';
import type { Domain } from '../../../../src/core/types';

function search(surface: Surface, domain: Domain = surface.domain) {
  const { advance, found } = createMinimaSearch(surface, domain);
  while (!advance(5)) {
    // A little at a time, as the worker does it.
  }
  return found();
}

const found = (f: string, domain?: Domain) => search(surfaces.formula.create({ f }), domain);

test.each(['mountain', 'himmelblau', 'saddle', 'rosenbrock', 'bowl', 'plateau', 'ravine'] as const)(
  'on %s the search finds the minima that are known, and no others',
  (id) => {
    const surface = surfaces[id].create();
    const known = [...surface.minima].sort((a, b) => a.value - b.value || a.x - b.x);
    const minima = [...search(surface)].sort((a, b) => Math.round((a.value - b.value) * 1e6) || a.x - b.x);
    expect(minima.length).toBe(known.length);
    minima.forEach(({ x, y, value }, i) => {
      const nearest = known.find((m) => Math.hypot(m.x - x, m.y - y) < 1e-4);
      expect(nearest, `${i}: (${x}, ${y})`).toBeDefined();
      expect(value - nearest!.value).toBeLessThan(1e-9);
    });
  },
);

describe('on a formula', () => {
  test('it finds both valleys, the lower one first', () => {
    const minima = found('x^4/4 - x^2 + y^2 + x/5');
    expect(minima.map(({ x, y }) => [x.toFixed(3), Math.abs(y).toFixed(3)])).toEqual([
      ['-1.462', '0.000'],
      ['1.361', '0.000'],
    ]);
  });

  test('it finds the tip of a cone and the corner of a crease', () => {
    for (const f of ['sqrt((x-1)^2 + y^2)', '|x - 1| + 2|y|']) {
      const minima = found(f);
      expect(minima.length).toBe(1);
      expect(Math.hypot(minima[0]!.x - 1, minima[0]!.y)).toBeLessThan(1e-3);
    }
  });

  test.each([
    'x^4 + y^4',
    '(x - 0.5)^4 + y^4',
    '(x^2 + y^2)^2',
    'x^8 + y^8',
    'x^2 + y^6',
    'x^2 + y^8 + 5',
    'x^4 + x^2 y^2 + y^4 + 1000',
    '(x - y)^2 + (x + y - 1)^4',
    '100000 (y - x^2)^2 + (1 - x)^2',
    '(x^2 + y^2 - 4)^2 + x/1000',
    'x^2 y^2 + (x - 1)^2',
    'x^2 + 100000 y^2',
    '(x^2 + y^2) / 10^9',
    'x^2 + y^2 + 10^6',
    'max(|x|, |y|)',
  ])('it finds the one minimum of %s, however flat or narrow', (f) => {
    expect(found(f).length).toBe(1);
  });

  test.each(['5', 'x', 'x^2 - y^2', '-x^2 - y^2', 'y^2', 'ln(x - 9)', '1/0', 'x^3'])('it finds none on %s', (f) => {
    expect(found(f)).toEqual([]);
  });

  test.each([
    '(x^2 + y^2 - 4)^2',
    '(x^2 + y^2 - 4)^2 + 5',
    'x^2 y^2',
    'x^2 y^4',
    '(x - y)^2',
    'x^2 - 2x y + y^2',
    'x^2',
    '(x + 2y)^4',
    '(x^2 - 1)^2',
    '(x y - 1)^2',
    '(y - x^2)^2',
    '(y - sin(2x))^2 + 1000',
    'cos(x + y)',
    '|x - y|',
    '|x^2 + y^2 - 4|',
    'sqrt(|x - y|)',
    'max(0, x^2 + y^2 - 1)',
    'max(0, |x| - 1)^2 + y^2',
    '1 - exp(-(x^2 + y^2 - 1)^2)',
    'floor(x^2 + y^2)',
  ])('it marks no place of a line or an area of minima: %s', (f) => {
    expect(found(f)).toEqual([]);
  });

  test('it keeps two dozen of many, the lowest', () => {
    const minima = found('sin(5x) + sin(5y) + x/100', [-6, 6, -6, 6]);
    expect(minima.length).toBe(24);
    const values = minima.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test('what it finds lies on the part of the map that is shown', () => {
    expect(found('x^2 + y^2', [1, 3, 1, 3])).toEqual([]);
    expect(found('x^2 + y^2', [-100, 300, -20, 30]).length).toBe(1);
  });
});
