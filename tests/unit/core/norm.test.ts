import { expect, test } from 'vitest';
import { norm } from '../../../src/core/norm';
import { createRandom } from '../../../src/core/random';

test('norm is the length of a vector, from the smallest to the largest doubles', () => {
  const random = createRandom(1, 0);
  for (const scale of [1, 1e-8, 1e100, 1e-150, 1e160, 1e-300, 1e300]) {
    for (let k = 0; k < 500; k++) {
      const [x, y] = [random.normal() * scale, random.normal() * scale];
      expect(norm(x, y) / Math.hypot(x, y)).toBeCloseTo(1, 14);
    }
  }
  expect(norm(3, -4)).toBe(5);
});

test('norm is 0 at the origin, infinite or not a number where its arguments are', () => {
  expect(norm(0, -0)).toBe(0);
  expect(norm(Number.NEGATIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
  expect(norm(Number.NaN, 1)).toBeNaN();
});
