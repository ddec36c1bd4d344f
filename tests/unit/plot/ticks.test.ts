import { describe, expect, test } from 'vitest';
import { linearTicks, logTicks } from '../../../src/plot/ticks';

const labels = (ticks: readonly { label: string }[]): string[] => ticks.map(({ label }) => label);

describe('a linear axis', () => {
  test('has labels of one precision and the typographic minus', () => {
    expect(labels(linearTicks(-2.1, 2.3, 5, 'en'))).toEqual(['−2', '−1', '0', '1', '2']);
    expect(labels(linearTicks(0, 1.1, 3, 'en'))).toEqual(['0.0', '0.5', '1.0']);
  });

  test('counts in whole numbers where it counts', () => {
    expect(labels(linearTicks(0, 2, 5, 'en', true))).toEqual(['0', '1', '2']);
  });

  test('writes large numbers in the words of the language', () => {
    expect(labels(linearTicks(0, 34e6, 3, 'en'))).toContain('20M');
    expect(labels(linearTicks(0, 34e6, 3, 'zh'))).toContain('2000万');
    expect(labels(linearTicks(0, 26_000, 5, 'en'))).toContain('15,000');
  });

  test.each([
    [-1.7e308, 1.7e308],
    [0, Number.POSITIVE_INFINITY],
    [0, 1e-310],
    [1, 1],
    [Number.NaN, 1],
  ])('has none from %d to %d, where no step divides it', (low, high) => {
    expect(linearTicks(low, high, 5, 'en')).toEqual([]);
  });

  test('has none where it counts and nothing whole lies on it', () => {
    expect(linearTicks(0.2, 0.8, 5, 'en', true)).toEqual([]);
  });
});

describe('a logarithmic axis', () => {
  test('has powers of ten, spread where there are many', () => {
    expect(labels(logTicks(1e-16, 10, 4, 'en'))).toEqual(['10⁻¹⁵', '10⁻¹⁰', '10⁻⁵', '10⁰']);
  });

  test('is plain decimals where they are short', () => {
    expect(labels(logTicks(0.02, 300, 5, 'en'))).toEqual(['0.1', '1', '10', '100']);
  });

  test('has even values within a decade', () => {
    expect(labels(logTicks(1.2, 4.1, 3, 'en'))).toEqual(['2', '3', '4']);
  });
});
