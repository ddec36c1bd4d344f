import { exp } from './exp';

/** 1/(2k + 1)! of the series of sinh, the last first. */
const SERIES = [19, 17, 15, 13, 11, 9, 7, 5, 3].map((n) => {
  let factorial = 1;
  for (let k = 2; k <= n; k++) factorial *= k;
  return 1 / factorial;
});

/** sinh x for |x| ≤ 1, where the difference of two exponentials would lose digits: Taylor's series. */
function small(x: number): number {
  const z = x * x;
  let sum = 0;
  for (const coefficient of SERIES) sum = (sum + coefficient) * z;
  return x + x * sum;
}

/** The hyperbolic sine from operations whose every bit IEEE 754 fixes. Error about 2 ulp. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (!(size > 1)) return small(x);
  const value = size < 22 ? (exp(size) - 1 / exp(size)) / 2 : halfExp(size);
  return x < 0 ? -value : value;
}

/** The hyperbolic cosine from operations whose every bit IEEE 754 fixes. Error about 2 ulp. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  return size < 22 ? (exp(size) + 1 / exp(size)) / 2 : halfExp(size);
}

/** The hyperbolic tangent from operations whose every bit IEEE 754 fixes. Error about 3 ulp. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (!(size > 0.55)) {
    const s = small(x);
    return s / Math.sqrt(1 + s * s);
  }
  const value = size < 22 ? 1 - 2 / (exp(2 * size) + 1) : 1;
  return x < 0 ? -value : value;
}

/** e^x / 2, beyond the largest x whose e^x is finite. */
function halfExp(x: number): number {
  if (x < 709) return exp(x) / 2;
  const root = exp(x / 2);
  return (root / 2) * root;
}
