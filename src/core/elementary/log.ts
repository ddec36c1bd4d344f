import { exponentOf, LIFT, mantissaOf, SMALLEST_NORMAL } from './mantissa';

const LN2_HIGH = 6.931471803691238e-1;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * The natural logarithm from operations whose every bit IEEE 754 fixes (`Math.log` may differ between engines in the
 * last one). Error below 1 ulp, near 1 as elsewhere; log 0 is −∞, of a negative number NaN. Reduction to
 * [√½, √2] and the Remez polynomial of FDLIBM's e_log.c (Sun Microsystems, 1993).
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < SMALLEST_NORMAL) return reduced(x * LIFT, -54);
  return reduced(x, 0);
}

function reduced(x: number, shift: number): number {
  let mantissa = mantissaOf(x);
  let k = exponentOf(x) + shift;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    k += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const r =
    z *
    (6.666666666666735e-1 +
      z *
        (3.999999999940942e-1 +
          z *
            (2.857142874366239e-1 +
              z *
                (2.2222198432149784e-1 +
                  z * (1.818357216161805e-1 + z * (1.5313837699209373e-1 + z * 1.4798198605116586e-1))))));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}
