/** 2^k for k = −1022 … 1023, made by exact doublings. */
const POWERS = new Float64Array(2046);
POWERS[1022] = 1;
for (let k = 1023; k < 2046; k++) POWERS[k] = POWERS[k - 1]! * 2;
for (let k = 1021; k >= 0; k--) POWERS[k] = POWERS[k + 1]! / 2;

/** The logarithm of the largest double. */
const LARGEST = 7.09782712893383973096e2;

const LOG2_E = 1.4426950408889634;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

/**
 * e^x from additions, multiplications and one division, so that every IEEE 754 machine gives the same bits
 * (`Math.exp` may differ between engines in the last one). Error below 1 ulp; what would be subnormal is 0.
 * Reduction to |r| ≤ ½ ln 2 and the Remez polynomial of FDLIBM's e_exp.c (Sun Microsystems, 1993).
 */
export function exp(x: number): number {
  if (!(x > -708)) return x <= -708 ? 0 : x;
  if (x > LARGEST) return Number.POSITIVE_INFINITY;
  const k = Math.floor(x * LOG2_E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const s = r * r;
  const c =
    r -
    s *
      (1.66666666666666019037e-1 +
        s *
          (-2.77777777770155933842e-3 +
            s * (6.61375632143793436117e-5 + s * (-1.6533902205465251539e-6 + s * 4.13813679705723846039e-8))));
  const mantissa = 1 - (low - (r * c) / (2 - c) - high);
  return k < 1024 ? mantissa * POWERS[k + 1022]! : mantissa * 2 * POWERS[2045]!;
}
