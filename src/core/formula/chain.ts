import { type Slots, slopeTimes } from './slots';

/** How far the derivatives are wanted. */
export type DerivativeOrder = 0 | 1 | 2;

/** One operation: reads slots `a` and `b`, writes slot `out`. Allocates nothing. */
export type Operation = (slots: Slots, out: number, a: number, b: number, order: DerivativeOrder) => void;

/** f(u), with f, f′ and f″ in `d`. */
export function chain(d: Float64Array, s: Slots, out: number, a: number, order: DerivativeOrder): void {
  s.v[out] = d[0]!;
  if (order === 0) return;
  const first = d[1]!;
  const second = d[2]!;
  const x = s.x[a]!;
  const y = s.y[a]!;
  s.x[out] = slopeTimes(first, x);
  s.y[out] = slopeTimes(first, y);
  if (order === 1) return;
  s.xx[out] = slopeTimes(second, x * x) + slopeTimes(first, s.xx[a]!);
  s.xy[out] = slopeTimes(second, x * y) + slopeTimes(first, s.xy[a]!);
  s.yy[out] = slopeTimes(second, y * y) + slopeTimes(first, s.yy[a]!);
}

/** f(u, w), with f, its slopes by u and w, and its curvatures by uu, uw and ww in `d`. */
export function chainOfTwo(d: Float64Array, s: Slots, out: number, a: number, b: number, order: DerivativeOrder): void {
  s.v[out] = d[0]!;
  if (order === 0) return;
  const byU = d[1]!;
  const byW = d[2]!;
  const ux = s.x[a]!;
  const uy = s.y[a]!;
  const wx = s.x[b]!;
  const wy = s.y[b]!;
  s.x[out] = slopeTimes(byW, wx) + slopeTimes(byU, ux);
  s.y[out] = slopeTimes(byW, wy) + slopeTimes(byU, uy);
  if (order === 1) return;
  const byUU = d[3]!;
  const byUW = d[4]!;
  const byWW = d[5]!;
  s.xx[out] =
    slopeTimes(byWW, wx * wx) +
    slopeTimes(byUW, 2 * ux * wx) +
    slopeTimes(byUU, ux * ux) +
    slopeTimes(byW, s.xx[b]!) +
    slopeTimes(byU, s.xx[a]!);
  s.xy[out] =
    slopeTimes(byWW, wx * wy) +
    slopeTimes(byUW, ux * wy + uy * wx) +
    slopeTimes(byUU, ux * uy) +
    slopeTimes(byW, s.xy[b]!) +
    slopeTimes(byU, s.xy[a]!);
  s.yy[out] =
    slopeTimes(byWW, wy * wy) +
    slopeTimes(byUW, 2 * uy * wy) +
    slopeTimes(byUU, uy * uy) +
    slopeTimes(byW, s.yy[b]!) +
    slopeTimes(byU, s.yy[a]!);
}
