import { expect, test } from 'vitest';
import { lrAt, positionOf, sliderRange } from '../../../src/core/lrScale';

test('a position has one learning rate, and the learning rate leads back to it', () => {
  for (let position = -1500; position <= 1500; position++) {
    expect(positionOf(lrAt(position))).toBe(position);
    expect(lrAt(position)).toBe(Number(lrAt(position).toPrecision(3)));
  }
});

test('decades are exact, and a hundred positions are a factor of ten', () => {
  expect([-300, -200, -100, 0, 100].map(lrAt)).toEqual([0.001, 0.01, 0.1, 1, 10]);
  for (let position = -700; position <= 300; position += 7) {
    expect(lrAt(position + 100)).toBe(Number((lrAt(position) * 10).toPrecision(3)));
  }
});

test('a learning rate between positions belongs to the nearest', () => {
  expect(positionOf(0.75)).toBe(-12);
  expect(positionOf(0)).toBe(Number.NEGATIVE_INFINITY);
});

test('the slider spans the rates that the surface suggests', () => {
  expect(sliderRange([0.001, 2])).toEqual([-300, 30]);
  expect(sliderRange([5e-8, 1e-4])).toEqual([-730, -400]);
});
