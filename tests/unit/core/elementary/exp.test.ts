import { describe, expect, test } from 'vitest';
import { exp } from '../../../../src/core/elementary/exp';
import { createRandom } from '../../../../src/core/random';

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** How many doubles lie from one positive double to the other. */
function ulps(a: number, b: number): number {
  double[0] = a;
  const first = bits[0]!;
  double[0] = b;
  return Math.abs(Number(first - bits[0]!));
}

/** e^x in fixed point, to far more digits than a double has: Taylor's series at x/2¹² and twelve squarings. */
function exactly(x: number): { readonly value: bigint; readonly unit: bigint } {
  const unit = 1n << 160n;
  const fixed = BigInt(Math.round(x * 2 ** 40)) << 120n;
  const small = fixed >> 12n;
  let sum = unit;
  let term = unit;
  for (let k = 1n; k < 40n; k++) {
    term = (term * small) / unit / k;
    sum += term;
  }
  for (let k = 0; k < 12; k++) sum = (sum * sum) / unit;
  return { value: sum, unit };
}

const random = createRandom(3, 0);

test('exp is within one unit in the last place of the platform’s over the whole range, two at most', () => {
  const xs = Array.from({ length: 200_000 }, () => random.uniform() * 1417.7 - 708);
  const apart = xs.map((x) => ulps(exp(x), Math.exp(x)));
  expect(xs.filter((_, i) => apart[i]! > 2)).toEqual([]);
  expect(apart.filter((distance) => distance > 1).length).toBeLessThan(200);
});

test('exp is within a unit in the last place of the true value', () => {
  for (let k = 0; k < 300; k++) {
    const x = Math.round((random.uniform() * 32 - 12) * 2 ** 30) / 2 ** 30;
    const { value, unit } = exactly(x);
    const error = (BigInt(exp(x) * 2 ** 70) * unit) / 2n ** 70n - value;
    expect(Math.abs(Number(error)) / Number(value), `exp(${x})`).toBeLessThan(2 ** -52);
  }
});

test('exp is close to 1 + x near 0, and 1 at 0 of either sign', () => {
  for (const x of [1e-300, -1e-300, 1e-17, -1e-17, 1e-9, -1e-9]) expect(ulps(exp(x), Math.exp(x))).toBeLessThan(2);
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
});

test('exp never falls where its argument grows across a change of the power of two', () => {
  for (let k = -1000; k <= 1000; k++) {
    const border = (k + 0.5) * Math.LN2;
    const values = Array.from({ length: 21 }, (_, i) => exp(border + (i - 10) * 1e-12 * Math.max(1, Math.abs(border))));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});

describe('at the edges', () => {
  test.each([
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [709.7827128933841, Number.POSITIVE_INFINITY],
    [710, Number.POSITIVE_INFINITY],
    [1e308, Number.POSITIVE_INFINITY],
    [-1e308, 0],
    [-800, 0],
    [-708.5, 0],
  ])('exp(%d) is %d', (x, value) => {
    expect(exp(x)).toBe(value);
  });

  test.each([709.782712893383, 709.7, 709.5, 709, -707.99, -700])(
    'exp(%d) is finite, above 0 and exact to the last place but two',
    (x) => {
      expect(Number.isFinite(exp(x))).toBe(true);
      expect(exp(x)).toBeGreaterThan(0);
      expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
    },
  );
});
