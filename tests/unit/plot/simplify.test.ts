import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplify } from '../../../src/plot/simplify';
import { tersePath } from '../../../src/plot/svg/terse';

const line = fc
  .array(fc.integer({ min: -500, max: 500 }), { minLength: 4, maxLength: 80 })
  .map((tenths) => Float64Array.from(tenths.slice(0, tenths.length & ~1), (tenth) => tenth / 10));

/** How far a point lies from a stretch. */
function away([x, y]: readonly number[], [ax, ay]: readonly number[], [bx, by]: readonly number[]): number {
  const [dx, dy] = [bx! - ax!, by! - ay!];
  const share = ((x! - ax!) * dx + (y! - ay!) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x! - ax! - along * dx, y! - ay! - along * dy);
}

test('what is left out of a line lies within the tolerance of what is left', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 20, noNaN: true }), (points, tolerance) => {
      const at = (k: number) => [points[2 * k]!, points[2 * k + 1]!];
      const kept = simplify(points, tolerance);
      expect(kept[0]).toBe(0);
      expect(kept.at(-1)).toBe(points.length / 2 - 1);
      kept.slice(1).forEach((to, k) => {
        const from = kept[k]!;
        for (let p = from; p <= to; p++) expect(away(at(p), at(from), at(to))).toBeLessThanOrEqual(tolerance + 1e-9);
      });
    }),
    { seed: 5 },
  );
});

test('of a straight line its ends are left, of a ring its corners', () => {
  expect(simplify(Float64Array.of(0, 0, 1, 1, 2, 2, 3, 3), 0.01)).toEqual([0, 3]);
  expect(simplify(Float64Array.of(0, 0, 5, 0, 9, 0, 9, 9, 0, 9, 0, 0), 0.01)).toEqual([0, 2, 3, 4, 5]);
});

test('a path is written in steps of tenths, as short as SVG can read them', () => {
  const ring = Float64Array.of(1, 2, 1.52, 2, 1.5, 1, 1, 2);
  expect(tersePath([ring, Float64Array.of(-0.5, 0.26, 3, 3)], 0)).toBe('M1 2l.5 0 0-1-.5 1M-.5 .3l3.5 2.7');
});

test('rounding does not add up along a path', () => {
  const long = new Float64Array(400).map((_, k) => (k % 2 === 0 ? k * 0.13 : (k % 4) * 0.7));
  const steps = [...tersePath([long], 0).matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(([number]) => Number(number));
  const across = steps.filter((_, k) => k % 2 === 0).reduce((sum, step) => sum + step, 0);
  expect(Math.abs(across - long.at(-2)!)).toBeLessThan(0.051);
});
