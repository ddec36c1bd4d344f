import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, simulate } from '../../../src/index';
import { isNoisy, runningMean } from '../../../src/plot/runningMean';

const line = (length: number, at: (i: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, i) => at(i));

test('a straight line is its own mean, to its ends', () => {
  const values = line(1000, (i) => 5 - i / 100);
  for (const { index, value } of runningMean(values, 1000, 40)) expect(value).toBeCloseTo(values[index]!, 9);
});

test('the mean of noise about a level lies near it, and never beyond what the line reaches', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 100, maxLength: 400 }), (noise) => {
      const values = Float64Array.from(noise);
      const [low, high] = [Math.min(...noise), Math.max(...noise)];
      for (const { value } of runningMean(values, values.length, 30)) {
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      }
    }),
  );
  const wave = line(5000, (i) => (i % 2 === 0 ? 1 : -1));
  for (const { index, value } of runningMean(wave, 5000, 50).slice(2, -2))
    expect(Math.abs(value), `${index}`).toBeLessThan(0.05);
});

test('what is not finite is left out', () => {
  const values = Float64Array.of(1, 2, Number.NaN, 4, Number.POSITIVE_INFINITY);
  expect(runningMean(values, 5, 5).every(({ value }) => Number.isFinite(value))).toBe(true);
});

test('a route of single samples is noisy, one of all data is not', () => {
  const scene = '?surface=linear-regression&data=penguins&steps=3000&stop=off&run=gd,lr:0.05,batch:1&run=gd,lr:0.05';
  const [sampled, exact] = simulate(decode(scene).scenario);
  expect(isNoisy(sampled!.loss, sampled!.length)).toBe(true);
  expect(isNoisy(exact!.loss, exact!.length)).toBe(false);
});
