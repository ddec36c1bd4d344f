const view = new DataView(new ArrayBuffer(8));

/** A double's binary exponent: 2^k ≤ |x| < 2^(k + 1), for a finite x other than 0 and not subnormal. */
export function exponentOf(x: number): number {
  view.setFloat64(0, x);
  return ((view.getUint16(0) >> 4) & 0x7ff) - 1023;
}

/** x with its binary exponent put at 0, so that its size is in [1, 2); exact. */
export function mantissaOf(x: number): number {
  view.setFloat64(0, x);
  view.setUint16(0, (view.getUint16(0) & 0x800f) | 0x3ff0);
  return view.getFloat64(0);
}

/** The smallest double that is not subnormal. */
export const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** The factor that takes subnormal doubles among the others: 2⁵⁴. */
export const LIFT = 18014398509481984;
