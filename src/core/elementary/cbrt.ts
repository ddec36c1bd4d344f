import { exp } from './exp';
import { log } from './log';

/** The cube root, of negative numbers too, from operations whose every bit IEEE 754 fixes. Error below 1 ulp. */
export function cbrt(x: number): number {
  const size = Math.abs(x);
  if (!(size > 0 && size < Number.POSITIVE_INFINITY)) return x;
  const first = exp(log(size) / 3);
  const root = first - (first - size / (first * first)) / 3;
  return x < 0 ? -root : root;
}
