import { log } from './log';
import { exponentOf, LIFT, mantissaOf, SMALLEST_NORMAL } from './mantissa';

const PER_LN2 = Math.LOG2E;
const PER_LN2_LOW = 2.0355273740931033e-17;

/**
 * The logarithm to base 2 from operations whose every bit IEEE 754 fixes; exact at the powers of two. Error below 2 ulp:
 * the exponent apart, the rest from [√½, √2].
 */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  const subnormal = x < SMALLEST_NORMAL;
  const normal = subnormal ? x * LIFT : x;
  const k = exponentOf(normal) - (subnormal ? 54 : 0);
  const mantissa = mantissaOf(normal);
  const upper = mantissa > Math.SQRT2;
  const rest = log(upper ? mantissa / 2 : mantissa);
  return k + (upper ? 1 : 0) + (rest * PER_LN2 + rest * PER_LN2_LOW);
}
