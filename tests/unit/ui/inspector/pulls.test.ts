import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestOf, partOf } from '../../../../src/ui/inspector/pulls';

const point = fc.tuple(fc.double(), fc.double());

test('whatever the gradients, each is drawn as a part of the longest that is a number', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (vectors) => {
      const longest = longestOf(vectors);
      const sum = vectors.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
      const mean: [number, number] = [sum[0] / vectors.length, sum[1] / vectors.length];
      for (const vector of [...vectors, mean]) {
        const length = Math.hypot(...partOf(vector, longest));
        expect(length).toBeLessThanOrEqual(1.5);
        expect(length).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('where all are 0 none has a length, and beside one beyond all doubles the others keep theirs', () => {
  expect(partOf([0, 0], longestOf([[0, 0]]))).toEqual([0, 0]);
  const vectors = [
    [Number.POSITIVE_INFINITY, 1],
    [3, 4],
    [Number.NaN, 0],
  ] as const;
  const parts = vectors.map((vector) => partOf(vector, longestOf(vectors)));
  expect(parts).toEqual([
    [0, 0],
    [0.6, 0.8],
    [0, 0],
  ]);
});

test('of two numbers whose length is beyond all doubles nothing is drawn, nor of a mean that has a length again', () => {
  const vectors = [
    [-9e300, Number.MAX_VALUE],
    [0, 1],
  ] as const;
  const longest = longestOf(vectors);
  expect(longest).toBe(1);
  expect(vectors.map((vector) => partOf(vector, longest))).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(partOf([-4.5e300, Number.MAX_VALUE / 2], longest)).toEqual([0, 0]);
});
