import { cos, sin } from '../../core/elementary/sin';
import type { Dataset, Vec } from '../../core/types';

/** Terms of the series in θ₁. */
const TERMS = 12;

/** Half a strip's width, in parts of 1/max|x|. */
export const HALF = Math.PI / 8;

/** J of a sine in a strip |u| ≤ HALF about one θ₁, u in parts of 1/max|x| from it. */
export interface Strip {
  /** Writes Jᵤ, Jₜ, Jᵤᵤ, Jᵤₜ, Jₜₜ at u and t = θ₂ into `out`. */
  derivatives(u: number, t: number, out: Vec): void;
  /** Nowhere in the strip is |Jₜₜₜ|, |Jᵤₜₜ|, |Jᵤᵤₜ| or |Jᵤᵤᵤ| larger. */
  readonly third: readonly [number, number, number, number];
  /** The first two derivatives err by no more. */
  readonly error: number;
}

/** k!/(k − a)! */
function falling(k: number, a: number): number {
  let product = 1;
  for (let j = 0; j < a; j++) product *= k - j;
  return product;
}

/** Σ |cₖ| k!/(k − a)! uᵏ⁻ᵃ at the strip's edge: no larger is the series' derivative of that order. */
function most(re: Vec, im: Vec, a: number): number {
  let [sum, power] = [0, 1];
  for (let k = a; k < TERMS; k++) {
    sum += Math.sqrt(re[k]! * re[k]! + im[k]! * im[k]!) * falling(k, a) * power;
    power *= HALF;
  }
  return sum;
}

/** What a series of eⁱʳᵘ lacks in its second derivative, where it is cut off. */
function lost(rate: number): number {
  let term = rate * rate;
  for (let k = 1; k <= TERMS - 2; k++) term *= (rate * HALF) / k;
  return 1.1 * term;
}

/**
 * With z = x/max|x|, J = const − ¼ Re(E e²ⁱᵗ) − Im(F eⁱᵗ), where E = mean e²ⁱᶻᵘ e²ⁱᶿˣ and F = mean y eⁱᶻᵘ eⁱᶿˣ are power series in u
 * that fall as those of e²ⁱᵘ and eⁱᵘ do, since |z| ≤ 1.
 */
export function createStrip({ x, y }: Pick<Dataset, 'x' | 'y'>, widest: number, theta1: number): Strip {
  const [er, ei, fr, fi] = Array.from({ length: 4 }, () => new Float64Array(TERMS)) as [Vec, Vec, Vec, Vec];
  let size = 0;
  for (let i = 0; i < x.length; i++) {
    const z = x[i]! / widest;
    const [s, c] = [sin(theta1 * x[i]!), cos(theta1 * x[i]!)];
    let [a, b, p, q] = [c * c - s * s, 2 * s * c, y[i]! * c, y[i]! * s];
    size += Math.abs(y[i]!) / x.length;
    for (let k = 0; k < TERMS; k++) {
      er[k] = er[k]! + a;
      ei[k] = ei[k]! + b;
      fr[k] = fr[k]! + p;
      fi[k] = fi[k]! + q;
      a *= z;
      b *= z;
      p *= z;
      q *= z;
    }
  }
  // Times (2i)ᵏ/k! and iᵏ/k!, a power of i at a time.
  let [once, twice] = [1 / x.length, 1 / x.length];
  for (let k = 0; k < TERMS; k++) {
    if (k > 0) [once, twice] = [once / k, (2 * twice) / k];
    const [sign, swap] = [k & 2 ? -1 : 1, k & 1];
    [er[k], ei[k]] = swap
      ? [-sign * twice * ei[k]!, sign * twice * er[k]!]
      : [sign * twice * er[k]!, sign * twice * ei[k]!];
    [fr[k], fi[k]] = swap
      ? [-sign * once * fi[k]!, sign * once * fr[k]!]
      : [sign * once * fr[k]!, sign * once * fi[k]!];
  }
  const bound = (a: number): number => (2 ** (3 - a) * most(er, ei, a)) / 4 + most(fr, fi, a);
  return {
    third: [bound(0), bound(1), bound(2), bound(3)],
    error: lost(2) / 4 + size * lost(1),
    derivatives(u, t, out) {
      let [ar, ai, ar1, ai1, ar2, ai2] = [0, 0, 0, 0, 0, 0];
      let [br, bi, br1, bi1, br2, bi2] = [0, 0, 0, 0, 0, 0];
      for (let k = TERMS - 1; k >= 0; k--) {
        ar2 = ar2 * u + ar1;
        ai2 = ai2 * u + ai1;
        ar1 = ar1 * u + ar;
        ai1 = ai1 * u + ai;
        ar = ar * u + er[k]!;
        ai = ai * u + ei[k]!;
        br2 = br2 * u + br1;
        bi2 = bi2 * u + bi1;
        br1 = br1 * u + br;
        bi1 = bi1 * u + bi;
        br = br * u + fr[k]!;
        bi = bi * u + fi[k]!;
      }
      const [s, c] = [sin(t), cos(t)];
      const [s2, c2] = [2 * s * c, c * c - s * s];
      out[0] = -(ar1 * c2 - ai1 * s2) / 4 - (br1 * s + bi1 * c);
      out[1] = (ar * s2 + ai * c2) / 2 - (br * c - bi * s);
      out[2] = -(ar2 * c2 - ai2 * s2) / 2 - 2 * (br2 * s + bi2 * c);
      out[3] = (ar1 * s2 + ai1 * c2) / 2 - (br1 * c - bi1 * s);
      out[4] = ar * c2 - ai * s2 + br * s + bi * c;
    },
  };
}
