import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acos, asin } from '../../../../src/core/elementary/asin';
import { atan } from '../../../../src/core/elementary/atan';
import { atan2 } from '../../../../src/core/elementary/atan2';
import { cbrt } from '../../../../src/core/elementary/cbrt';
import { cosh, sinh, tanh } from '../../../../src/core/elementary/hyperbolic';
import { log } from '../../../../src/core/elementary/log';
import { log2 } from '../../../../src/core/elementary/log2';
import { log10 } from '../../../../src/core/elementary/log10';
import { pow } from '../../../../src/core/elementary/pow';
import { createRandom } from '../../../../src/core/random';

const bits = new BigInt64Array(1);
const double = new Float64Array(bits.buffer);

/** The double's place among all doubles, counted from 0. */
function place(x: number): bigint {
  double[0] = x;
  return bits[0]! < 0n ? -(bits[0]! & 0x7fffffffffffffffn) : bits[0]!;
}

/** How many doubles lie from one to the other; NaN is 0 from NaN. */
function ulps(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Number.POSITIVE_INFINITY;
  const distance = place(a) - place(b);
  return Number(distance < 0n ? -distance : distance);
}

const COUNT = 20_000;
const random = createRandom(11, 0);
const between = (low: number, high: number) =>
  Array.from({ length: COUNT }, () => low + (high - low) * random.uniform());

/** Numbers of every size, as their logarithm runs evenly between two powers of ten. */
const sizes = (low: number, high: number) => between(low, high).map((power) => 10 ** power);
const signed = (xs: number[]) => xs.map((x, i) => (i % 2 ? -x : x));
const near1 = sizes(-16, -1).map((d, i) => (i % 2 ? 1 - d : 1 + d));

describe('within two units in the last place of the platform’s, four for tanh', () => {
  test.each<[string, (x: number) => number, (x: number) => number, number[]]>([
    ['log, all sizes', log, Math.log, sizes(-307, 308)],
    ['log, near 1', log, Math.log, near1],
    ['log, subnormal', log, Math.log, sizes(-323, -308)],
    ['log10, all sizes', log10, Math.log10, sizes(-323, 308)],
    ['log10, near 1', log10, Math.log10, near1],
    ['log2, all sizes', log2, Math.log2, sizes(-323, 308)],
    ['log2, near 1', log2, Math.log2, near1],
    ['atan, middling', atan, Math.atan, between(-4, 4)],
    ['atan, all sizes', atan, Math.atan, signed(sizes(-300, 300))],
    ['asin', asin, Math.asin, between(-1, 1)],
    ['asin, small', asin, Math.asin, signed(sizes(-300, 0))],
    ['asin, near ±1', asin, Math.asin, signed(sizes(-16, -1).map((d) => 1 - d))],
    ['acos', acos, Math.acos, between(-1, 1)],
    ['acos, near ±1', acos, Math.acos, signed(sizes(-16, -1).map((d) => 1 - d))],
    ['sinh', sinh, Math.sinh, between(-3, 3)],
    ['sinh, small', sinh, Math.sinh, signed(sizes(-300, 0))],
    ['sinh, wide', sinh, Math.sinh, between(-710, 710)],
    ['cosh', cosh, Math.cosh, between(-3, 3)],
    ['cosh, wide', cosh, Math.cosh, between(-710, 710)],
    ['tanh', tanh, Math.tanh, between(-3, 3)],
    ['tanh, small', tanh, Math.tanh, signed(sizes(-300, 0))],
    ['tanh, wide', tanh, Math.tanh, between(-30, 30)],
    ['cbrt', cbrt, Math.cbrt, signed(sizes(-307, 308))],
    ['cbrt, subnormal', cbrt, Math.cbrt, signed(sizes(-323, -308))],
  ])('%s', (_name, own, platform, xs) => {
    const far = xs.filter((x) => ulps(own(x), platform(x)) > (own === tanh ? 4 : 2));
    expect(far.slice(0, 5).map((x) => [x, own(x), platform(x)])).toEqual([]);
  });
});

test('angles are within two units in the last place of the platform’s, in all quadrants', () => {
  const [ys, xs] = [signed(sizes(-300, 300)), sizes(-300, 300)];
  const far = [...between(-4, 4), ...ys].filter((y, i) => {
    const x = (i % 3 ? 1 : -1) * (i < COUNT ? Math.abs(ys[i]!) ** 0.01 : xs[i - COUNT]!);
    return ulps(atan2(y, x), Math.atan2(y, x)) > 2;
  });
  expect(far).toEqual([]);
  const edges = [0, -0, 1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  for (const y of edges) for (const x of edges) expect(atan2(y, x), `${y}, ${x}`).toBe(Math.atan2(y, x));
});

test('whole powers are within their stated error, and exact where the result has few digits', () => {
  const far: string[] = [];
  for (const n of [-20, -7, -3, -2, -1, 0, 1, 2, 3, 4, 9, 30, 300]) {
    for (const x of between(-3, 3).slice(0, 500)) {
      const power = x ** n;
      if (!(Math.abs(pow(x, n) - power) <= Math.abs(power) * (Math.abs(n) + 2) * 2 ** -52)) far.push(`${x}^${n}`);
    }
  }
  expect(far).toEqual([]);
  for (const [x, n] of [
    [3, 5],
    [-2, 7],
    [10, 15],
    [0.5, 10],
    [-1, 1023],
    [2, -20],
    [0, 3],
    [0, 0],
  ] as const)
    expect(pow(x, n)).toBe(x ** n);
});

test('other powers are within their stated error', () => {
  const exponents = between(-6, 6);
  const far: string[] = [];
  sizes(-20, 20).forEach((x, i) => {
    const y = exponents[i]!;
    const bound = 2 ** -51 * (1 + Math.abs(y * Math.log(x)));
    if (!(Math.abs(pow(x, y) / x ** y - 1) < bound)) far.push(`${x}^${y}`);
  });
  expect(far).toEqual([]);
});

test.each<[string, number, number]>([
  ['log 0', log(0), Number.NEGATIVE_INFINITY],
  ['log −0', log(-0), Number.NEGATIVE_INFINITY],
  ['log −1', log(-1), Number.NaN],
  ['log ∞', log(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
  ['log NaN', log(Number.NaN), Number.NaN],
  ['log 1', log(1), 0],
  ['log2 0', log2(0), Number.NEGATIVE_INFINITY],
  ['log2 −1', log2(-1), Number.NaN],
  ['log2 ∞', log2(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
  ['log10 0', log10(0), Number.NEGATIVE_INFINITY],
  ['log10 −1', log10(-1), Number.NaN],
  ['log10 ∞', log10(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
  ['atan ∞', atan(Number.POSITIVE_INFINITY), Math.PI / 2],
  ['atan −∞', atan(Number.NEGATIVE_INFINITY), -Math.PI / 2],
  ['atan NaN', atan(Number.NaN), Number.NaN],
  ['atan −0', atan(-0), -0],
  ['asin 1', asin(1), Math.PI / 2],
  ['asin −1', asin(-1), -Math.PI / 2],
  ['asin 1.1', asin(1.1), Number.NaN],
  ['asin NaN', asin(Number.NaN), Number.NaN],
  ['acos 1', acos(1), 0],
  ['acos 0', acos(0), Math.PI / 2],
  ['acos −1', acos(-1), Math.PI],
  ['acos −1.1', acos(-1.1), Number.NaN],
  ['sinh −0', sinh(-0), -0],
  ['sinh −∞', sinh(Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY],
  ['sinh 710.4', Math.sign(sinh(710.4) - 1e308), 1],
  ['sinh 711', sinh(711), Number.POSITIVE_INFINITY],
  ['cosh NaN', cosh(Number.NaN), Number.NaN],
  ['cosh −∞', cosh(Number.NEGATIVE_INFINITY), Number.POSITIVE_INFINITY],
  ['tanh ∞', tanh(Number.POSITIVE_INFINITY), 1],
  ['tanh NaN', tanh(Number.NaN), Number.NaN],
  ['cbrt −8', cbrt(-8), -2],
  ['cbrt 27', cbrt(27), 3],
  ['cbrt ∞', cbrt(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
  ['cbrt −0', cbrt(-0), -0],
  ['(−8)^⅓', pow(-8, 1 / 3), Number.NaN],
  ['0^−1', pow(0, -1), Number.POSITIVE_INFINITY],
  ['0^1.5', pow(0, 1.5), 0],
  ['0^−1.5', pow(0, -1.5), Number.POSITIVE_INFINITY],
  ['NaN^0', pow(Number.NaN, 0), 1],
  ['NaN^2', pow(Number.NaN, 2), Number.NaN],
  ['2^−1074', pow(2, -1074), 0],
  ['(−1)^1025', pow(-1, 1025), -1],
  ['10^−300', Math.sign(pow(10, -300)), 1],
  ['2^∞', pow(2, Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
])('%s', (_name, value, expected) => {
  expect(value).toBe(expected);
});

test('the powers of two have whole logarithms to base two', () => {
  for (let n = -1074; n < 1024; n++) expect(log2(2 ** n)).toBe(n);
});

test('the powers of ten have whole logarithms to base ten', () => {
  for (let n = 0; n <= 22; n++) expect(log10(10 ** n)).toBe(n);
});

test('what makes the numbers asks these functions, not the platform’s Math, whose last bits differ between machines', () => {
  const kinds = { optimizers: 'update', surfaces: 'surface', schedules: 'schedule', datasets: 'dataset' };
  const files = Object.entries(kinds)
    .flatMap(([kind, name]) => readdirSync(`src/${kind}`).map((id) => `src/${kind}/${id}/${name}.ts`))
    .filter((file) => existsSync(file));
  expect(files.length).toBeGreaterThan(60);
  const asked = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return (code.match(/\bMath\.(?:exp|pow|log|sin|cos|tan|a?(?:sin|cos|tan)h?|cbrt|hypot)\w*/g) ?? []).map(
      (name) => `${name} in ${file}`,
    );
  });
  expect(asked, 'src/core/elementary has its own of').toEqual([]);
});
