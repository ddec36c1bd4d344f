import { expect, test } from 'vitest';
import type { Domain } from '../../../src/core/types';
import { closeUp } from '../../../src/plot/closeUp';

const WHOLE: Domain = [-3, 3, 0, 10];
const NEAR = { least: 0.5, room: 0.1 };

test('a close view has its places in it, with room around them, and no less of the map than is told', () => {
  expect(closeUp(WHOLE, [[0, 5]], NEAR)).toEqual([-1.5, 1.5, 2.5, 7.5]);
  const [left, right, low, high] = closeUp(
    WHOLE,
    [
      [-2, 2],
      [2, 8],
    ],
    NEAR,
  );
  expect([left, right]).toEqual([-2.6, 2.6]);
  expect([low, high]).toEqual([1, 9]);
});

test('it goes nowhere beyond the map, where places near its edge would have it go', () => {
  expect(closeUp(WHOLE, [[2.9, 0.1]], NEAR)).toEqual([0, 3, 0, 5]);
});

test('places beyond the map, or none, change nothing', () => {
  expect(closeUp(WHOLE, [], NEAR)).toEqual(WHOLE);
  expect(
    closeUp(
      WHOLE,
      [
        [0, 5],
        [40, Number.NaN],
      ],
      NEAR,
    ),
  ).toEqual(closeUp(WHOLE, [[0, 5]], NEAR));
});
