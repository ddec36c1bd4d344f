import { expect, test } from 'vitest';
import { curvatureAt } from '../../../../src/core/inspect/curvature';
import type { Point, Surface } from '../../../../src/core/types';
import { surfaces } from '../../../../src/surfaces';

/** ∂²J along a unit vector, by the Hessian. */
function bend(surface: Surface, [x, y]: Point, [ux, uy]: Point): number {
  const h = new Float64Array(3);
  surface.hessian(x, y, h);
  return h[0]! * ux * ux + 2 * h[1]! * ux * uy + h[2]! * uy * uy;
}

const PLACES: readonly Point[] = [
  [0.3, 1.1],
  [-1.2, 0.4],
  [0, 0],
];

for (const id of ['mountain', 'rosenbrock', 'saddle', 'ravine', 'bowl', 'linear-regression'] as const) {
  test(`the principal curvatures of ${id} are the most and the least that it bends in any direction`, () => {
    const surface = surfaces[id].create();
    for (const place of PLACES) {
      const { most, least, along } = curvatureAt(surface, place);
      const size = Math.max(Math.abs(most), Math.abs(least), 1e-9);
      expect(Math.hypot(...along)).toBeCloseTo(1, 12);
      expect(Math.abs(bend(surface, place, along) - most)).toBeLessThan(1e-11 * size);
      expect(Math.abs(bend(surface, place, [-along[1], along[0]]) - least)).toBeLessThan(1e-11 * size);
      for (let degrees = 0; degrees < 180; degrees += 5) {
        const angle = (degrees * Math.PI) / 180;
        const other = bend(surface, place, [Math.cos(angle), Math.sin(angle)]);
        expect(other).toBeLessThanOrEqual(most + 1e-11 * size);
        expect(other).toBeGreaterThanOrEqual(least - 1e-11 * size);
      }
    }
  });
}

test('a bowl allows any stride below 2/λmax; a ravine’s condition number is what it was made with', () => {
  expect(curvatureAt(surfaces.bowl.create(), [1, 1])).toMatchObject({ most: 1, least: 1, condition: 1, longest: 2 });
  const ravine = curvatureAt(surfaces.ravine.create({ kappa: 25 }), [0.5, 0.5]);
  expect(ravine.condition).toBeCloseTo(25, 10);
});

test('where nothing bends upwards no stride is too long for it', () => {
  const dome: Surface = { ...surfaces.bowl.create(), hessian: (_x, _y, h) => void h.set([-2, 0, -1]) };
  expect(curvatureAt(dome, [0, 0])).toMatchObject({
    most: -1,
    least: -2,
    condition: 2,
    longest: Number.POSITIVE_INFINITY,
  });
  const flat: Surface = { ...surfaces.bowl.create(), hessian: (_x, _y, h) => void h.fill(0) };
  expect(curvatureAt(flat, [0, 0]).condition).toBeNaN();
});
