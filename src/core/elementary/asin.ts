const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;

/** (asin t − t) / t in terms of z = t², for t ≤ ½: the rational function of FDLIBM's e_asin.c (Sun Microsystems, 1993). */
function excess(z: number): number {
  const p =
    z *
    (1.6666666666666666e-1 +
      z *
        (-3.255658186224009e-1 +
          z *
            (2.0121253213486293e-1 +
              z * (-4.005553450067941e-2 + z * (7.915349942898145e-4 + z * 3.479331075960212e-5)))));
  const q =
    1 + z * (-2.403394911734414 + z * (2.0209457602335057 + z * (-6.882839716054533e-1 + z * 7.703815055590194e-2)));
  return p / q;
}

/** √z in two parts: the first has so few digits that its square is exact, the second what it leaves. */
function rootOf(z: number): readonly [number, number] {
  const root = Math.sqrt(z);
  const spread = root * 134217729;
  const high = spread - (spread - root);
  return [high, (z - high * high) / (root + high)];
}

/** The arcsine from operations whose every bit IEEE 754 fixes; NaN outside [−1, 1]. Error about 1 ulp. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.5) return x + x * excess(x * x);
  if (!(size <= 1)) return Number.NaN;
  if (size === 1) return x * HALF_PI;
  const z = (1 - size) / 2;
  const [high, low] = rootOf(z);
  const value = HALF_PI / 2 - (2 * (high + low) * excess(z) - (HALF_PI_LOW - 2 * low) - (HALF_PI / 2 - 2 * high));
  return x < 0 ? -value : value;
}

/** The arccosine from operations whose every bit IEEE 754 fixes; NaN outside [−1, 1]. Error about 1 ulp. */
export function acos(x: number): number {
  if (Math.abs(x) <= 0.5) return HALF_PI - (x - (HALF_PI_LOW - x * excess(x * x)));
  if (!(Math.abs(x) <= 1)) return Number.NaN;
  const z = (1 - Math.abs(x)) / 2;
  if (z === 0) return x > 0 ? 0 : 2 * HALF_PI;
  const [high, low] = rootOf(z);
  const half = high + (low + (high + low) * excess(z));
  return x > 0 ? 2 * half : 2 * (HALF_PI - (half - HALF_PI_LOW));
}
