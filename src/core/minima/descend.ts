import type { Minimum, Point, Surface } from '../types';

/** What is walked down. */
export type Smooth = Pick<Surface, 'value' | 'gradient' | 'hessian'>;

const ROUNDS = 200;

/** A Hessian whose determinant is a smaller part of the square of its trace is taken as singular. */
const SINGULAR = 1e-14;

/** Where a walk down has ended, and whether that is a minimum to full precision. */
interface Descent extends Minimum {
  readonly arrived: boolean;
}

/**
 * Walks down from a place by Newton's method. Steps are halved while the loss would grow, and taken straight down where
 * the land is not convex; near the bottom, where the loss no longer tells places apart, Newton's decrement gᵀH⁻¹g does (Boyd
 * and Vandenberghe, "Convex Optimization", 2004, §9.5).
 * @param reach the longest step along x and y
 * @param ends called at every place on the way; true gives up
 */
export function descend(
  surface: Smooth,
  from: Point,
  reach: readonly [number, number],
  ends: (x: number, y: number) => boolean = () => false,
): Descent {
  const g = new Float64Array(2);
  const h = new Float64Array(3);
  let [x, y] = from;
  let value = Number.NaN;
  let best: { x: number; y: number; decrement: number } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    if (ends(x, y)) return { x, y, value, arrived: false };
    value = surface.gradient(x, y, g);
    surface.hessian(x, y, h);
    const [g0, g1, xx, xy, yy] = [g[0]!, g[1]!, h[0]!, h[1]!, h[2]!];
    // Both axes in parts of the reach, so that units do not matter.
    const [a, b, c] = [xx * reach[0] ** 2, xy * reach[0] * reach[1], yy * reach[1] ** 2];
    const [u, v] = [g0 * reach[0], g1 * reach[1]];
    const determinant = a * c - b * b;
    const convex = a > 0 && determinant > SINGULAR * (a + c) ** 2;
    let p = convex ? (b * v - c * u) / determinant : -u;
    let q = convex ? (b * u - a * v) / determinant : -v;
    const decrement = -(p * u + q * v);
    const length = Math.max(Math.abs(p), Math.abs(q));
    if (length === 0) return { x, y, value, arrived: convex };
    if (convex && length < 1e-6) {
      if (best && decrement >= best.decrement) break;
      best = { x, y, decrement };
    } else {
      const cut = convex ? Math.min(1, 1 / length) : 1 / length;
      let share = cut;
      while (share > cut * 1e-12 && !(surface.value(x + share * p * reach[0], y + share * q * reach[1]) < value)) {
        share /= 2;
      }
      if (share <= cut * 1e-12) return { x, y, value, arrived: false };
      p *= share;
      q *= share;
    }
    x += p * reach[0];
    y += q * reach[1];
  }
  const end = best ?? { x, y };
  return { x: end.x, y: end.y, value: surface.value(end.x, end.y), arrived: best !== undefined };
}

/** The minimum that `descend` comes to from a place, to full precision; none where it comes to none. */
export function minimumFrom(...walk: Parameters<typeof descend>): Minimum | undefined {
  const { arrived, ...minimum } = descend(...walk);
  return arrived ? minimum : undefined;
}
