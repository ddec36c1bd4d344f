import type { Minimum, Point, Surface } from '../../core/types';

/** What a surface must have for its minima to be found. */
export type Shape = Pick<Surface, 'value' | 'gradient' | 'hessian'>;

/** Newton's method doubles the right digits every round: more than enough from anywhere in a basin's round part. */
const ROUNDS = 12;

/** The minimum beside each of the places given, which must lie where the surface is convex; the lowest first. */
export function minimaNear(shape: Shape, places: readonly Point[]): Minimum[] {
  const g = new Float64Array(2);
  const h = new Float64Array(3);
  const minima = places.map(([startX, startY]) => {
    let [x, y] = [startX, startY];
    for (let round = 0; round < ROUNDS; round++) {
      shape.gradient(x, y, g);
      shape.hessian(x, y, h);
      const determinant = h[0]! * h[2]! - h[1]! * h[1]!;
      x -= (h[2]! * g[0]! - h[1]! * g[1]!) / determinant;
      y -= (h[0]! * g[1]! - h[1]! * g[0]!) / determinant;
    }
    return { x, y, value: shape.value(x, y) };
  });
  return minima.sort((a, b) => a.value - b.value);
}

/** Every pair of one number from each list. */
export const pairs = (xs: readonly number[], ys: readonly number[]): Point[] =>
  xs.flatMap((x) => ys.map((y) => [x, y] as const));
