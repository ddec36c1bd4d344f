/** atan ½, 1, 3⁄2 and ∞, each as a double and what the double leaves. */
const AT = [
  [4.636476090008061e-1, 2.2698777452961687e-17],
  [7.853981633974483e-1, 3.061616997868383e-17],
  [9.82793723247329e-1, 1.3903311031230998e-17],
  [1.5707963267948966, 6.123233995736766e-17],
] as const;

/** atan t = t − t·tail(t) for |t| ≤ 7⁄16: the polynomial of FDLIBM's s_atan.c (Sun Microsystems, 1993). */
function tail(t: number): number {
  const z = t * t;
  const w = z * z;
  const even =
    z *
    (3.333333333333293e-1 +
      w *
        (1.4285714272503466e-1 +
          w *
            (9.090887133436507e-2 +
              w * (6.661073137387531e-2 + w * (4.9768779946159324e-2 + w * 1.6285820115365782e-2)))));
  const odd =
    w *
    (-1.9999999999876483e-1 +
      w *
        (-1.1111110405462356e-1 +
          w * (-7.69187620504483e-2 + w * (-5.8335701337905735e-2 + w * -3.6531572744216916e-2))));
  return even + odd;
}

/** The arctangent, in (−π⁄2, π⁄2), from operations whose every bit IEEE 754 fixes. Error below 1 ulp; as FDLIBM. */
export function atan(x: number): number {
  const size = Math.abs(x);
  if (x === 0) return x;
  if (!(size >= 0.4375)) return x - x * tail(x);
  const value = size < Number.POSITIVE_INFINITY ? beyond(size) : AT[3][0];
  return x < 0 ? -value : value;
}

function beyond(size: number): number {
  if (size < 0.6875) return from(AT[0], (2 * size - 1) / (2 + size));
  if (size < 1.1875) return from(AT[1], (size - 1) / (size + 1));
  if (size < 2.4375) return from(AT[2], (size - 1.5) / (1 + 1.5 * size));
  return from(AT[3], -1 / size);
}

function from([high, low]: readonly [number, number], t: number): number {
  return high - (t * tail(t) - low - t);
}
