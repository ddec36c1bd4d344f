import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeDotLabels } from '../../../src/plot/dotLabels';

const BOUNDS = { left: 0, top: 0, right: 300, bottom: 180 };

test('a label stands to the right of its dot, to the left at the right edge, below where both sides are taken', () => {
  expect(placeDotLabels([{ x: 100, y: 50, width: 30 }], BOUNDS, 12)).toEqual([{ x: 110, y: 50 }]);
  expect(placeDotLabels([{ x: 290, y: 50, width: 30 }], BOUNDS, 12)).toEqual([{ x: 250, y: 50 }]);
  const row = [60, 100, 140].map((x) => ({ x, y: 50, width: 34 }));
  expect(placeDotLabels(row, BOUNDS, 12)[1]).toEqual({ x: 83, y: 67.44 });
});

test('a label keeps off lines where there is a place without one, and else stands where it would', () => {
  const dot = { x: 100, y: 50, width: 30 };
  const crossing = (...sides: readonly string[]) => {
    const sideOf = (left: number, top: number): string =>
      left > dot.x ? 'right' : left + dot.width < dot.x ? 'left' : top > dot.y ? 'below' : 'above';
    return placeDotLabels([dot], BOUNDS, 12, (_, { left, top }) => sides.includes(sideOf(left, top)))[0];
  };
  expect(crossing('right')).toEqual({ x: 60, y: 50 });
  expect(crossing('right', 'left')).toEqual({ x: 85, y: 67.44 });
  expect(crossing('right', 'left', 'below', 'above')).toEqual({ x: 110, y: 50 });
});

test('labels touch neither each other nor a dot, and stand within bounds', () => {
  const dot = fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 180, noNaN: true }),
    width: fc.double({ min: 5, max: 80, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 8 }), fc.double({ min: 8, max: 30, noNaN: true }), (dots, size) => {
      const places = placeDotLabels(dots, BOUNDS, size);
      const boxes = places.flatMap((place, i) =>
        place ? [[place.x, place.x + dots[i]!.width, place.y - 0.62 * size, place.y + 0.62 * size] as const] : [],
      );
      for (const [i, [left, right, top, bottom]] of boxes.entries()) {
        expect(left >= 0 && right <= 300 && top >= 0 && bottom <= 180).toBe(true);
        for (const [l, r, t, b] of boxes.slice(i + 1))
          expect(left < r && l < right && top < b && t < bottom).toBe(false);
        for (const { x, y } of dots) expect(left < x + 6 && x - 6 < right && top < y + 6 && y - 6 < bottom).toBe(false);
      }
    }),
  );
});
