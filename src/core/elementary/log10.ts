import { log } from './log';
import { exponentOf, LIFT, mantissaOf, SMALLEST_NORMAL } from './mantissa';

const PER_LN10 = 4.342944819032518e-1;
const LOG10_2_HIGH = 3.0102999566361177e-1;
const LOG10_2_LOW = 3.694239077158931e-13;

/**
 * The logarithm to base 10 from operations whose every bit IEEE 754 fixes; exact at 1, 10 … 10²². Error about 1 ulp;
 * the powers of two apart, as FDLIBM's e_log10.c does it (Sun Microsystems, 1993).
 */
export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x);
  const subnormal = x < SMALLEST_NORMAL;
  const normal = subnormal ? x * LIFT : x;
  const k = exponentOf(normal) - (subnormal ? 54 : 0);
  const mantissa = mantissaOf(normal);
  if (k >= 0) return k * LOG10_2_HIGH + (k * LOG10_2_LOW + PER_LN10 * log(mantissa));
  return (k + 1) * LOG10_2_HIGH + ((k + 1) * LOG10_2_LOW + PER_LN10 * log(mantissa / 2));
}
