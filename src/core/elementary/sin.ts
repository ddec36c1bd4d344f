import { quarterTurns } from './quarterTurns';

const EIGHTH = Math.PI / 4;

const rest = new Float64Array(2);

/** sin(x + tail) for |x| ≤ π/4, the tail below the last place of x. */
function sinNearZero(x: number, tail: number): number {
  const z = x * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 + z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  const cube = z * x;
  return x - (z * (0.5 * tail - cube * r) - tail + cube * 0.16666666666666632);
}

/** cos(x + tail) for |x| ≤ π/4, the tail below the last place of x. */
function cosNearZero(x: number, tail: number): number {
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  const half = 0.5 * z;
  const near = 1 - half;
  return near + (1 - near - half + (z * r - x * tail));
}

/** The sine after so many quarter turns; the rest of the angle lies in `rest`. */
function sinAfter(turns: number): number {
  const size = turns & 1 ? cosNearZero(rest[0]!, rest[1]!) : sinNearZero(rest[0]!, rest[1]!);
  return turns & 2 ? -size : size;
}

/**
 * sin x in radians from additions, multiplications and whole numbers, so that every IEEE 754 machine gives the same bits
 * (`Math.sin` may differ between engines in the last one). Error below 1 ulp at every size; NaN where x is not finite.
 * The minimax polynomials of FDLIBM's k_sin.c and k_cos.c (Sun Microsystems, 1993).
 */
export function sin(x: number): number {
  if (Math.abs(x) <= EIGHTH) return Math.abs(x) < 1e-8 ? x : sinNearZero(x, 0);
  if (!Number.isFinite(x)) return Number.NaN;
  return sinAfter(quarterTurns(x, rest));
}

/** cos x in radians; accuracy, bits and edges as of {@link sin}. */
export function cos(x: number): number {
  if (Math.abs(x) <= EIGHTH) return cosNearZero(x, 0);
  if (!Number.isFinite(x)) return Number.NaN;
  return sinAfter(quarterTurns(x, rest) + 1);
}
