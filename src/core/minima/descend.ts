import { norm } from '../norm';
import type { Minimum, Surface } from '../types';

/**
 * Walks from a place down to the minimum beside it: Newton's step where the land is convex, the slope elsewhere.
 * @param reach the longest stride
 * @param level the slope that counts as none
 */
export function descend(
  surface: Pick<Surface, 'value' | 'gradient' | 'hessian'>,
  x: number,
  y: number,
  reach: number,
  level = 1e-14,
): Minimum {
  const g = new Float64Array(2);
  const h = new Float64Array(3);
  let value = surface.gradient(x, y, g);
  for (let round = 0; round < 200 && norm(g[0]!, g[1]!) > level; round++) {
    surface.hessian(x, y, h);
    const determinant = h[0]! * h[2]! - h[1]! * h[1]!;
    const convex = h[0]! > 0 && determinant > 0;
    let sx = convex ? (h[1]! * g[1]! - h[2]! * g[0]!) / determinant : -g[0]!;
    let sy = convex ? (h[1]! * g[0]! - h[0]! * g[1]!) / determinant : -g[1]!;
    const length = norm(sx, sy);
    if (!convex || length > reach) {
      sx *= reach / length;
      sy *= reach / length;
    }
    let share = 1;
    while (share > 1e-12 && !(surface.value(x + share * sx, y + share * sy) < value)) share /= 2;
    if (share <= 1e-12) break;
    x += share * sx;
    y += share * sy;
    value = surface.gradient(x, y, g);
  }
  return { x, y, value };
}
