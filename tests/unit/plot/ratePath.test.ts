import { expect, test } from 'vitest';
import { rateLine } from '../../../src/plot/ratePath';

test('rates are drawn over the updates, from 0 at the foot to the highest at the top', () => {
  const line = rateLine(Float64Array.of(4, 4, 8, 0), 100, 20);
  expect(line).toEqual({ path: 'M0.0,10.0L50.0,0.0L100.0,20.0', first: 4, highest: 8, last: 0 });
});

test('a rate of 0 throughout lies at the foot, one update is a point, and no update is no line', () => {
  expect(rateLine(Float64Array.of(0, 0, 0), 100, 20)!.path).toBe('M0.0,20.0L100.0,20.0');
  expect(rateLine(Float64Array.of(1, 1), 100, 20)).toEqual({ path: 'M0.0,0.0', first: 1, highest: 1, last: 1 });
  expect(rateLine(Float64Array.of(1), 100, 20)).toBeUndefined();
});

test('of a hundred thousand rates those are drawn that show, with the spikes among them', () => {
  const rates = new Float64Array(100_001).fill(1);
  rates[70_000] = 5;
  const { path } = rateLine(rates, 240, 30)!;
  expect(path.length).toBeLessThan(20_000);
  expect(path).toContain('L168.0,0.0');
});

test('rates beyond all numbers are left out', () => {
  const { path, highest } = rateLine(Float64Array.of(1, 1, 2, Number.POSITIVE_INFINITY), 100, 20)!;
  expect(path).toBe('M0.0,10.0L50.0,0.0');
  expect(highest).toBe(2);
});
