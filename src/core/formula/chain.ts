import { along, type Slots } from './slots';

/** How far the derivatives are wanted. */
export type Order = 0 | 1 | 2;

/** One operation: reads slots `a` and `b`, writes slot `out`. Allocates nothing. */
export type Operation = (slots: Slots, out: number, a: number, b: number, order: Order) => void;

/** f(u), with f, f′ and f″ in `d`. */
export function chain(d: Float64Array, s: Slots, out: number, a: number, order: Order): void {
  s.v[out] = d[0]!;
  if (order === 0) return;
  const first = d[1]!;
  const second = d[2]!;
  const x = s.x[a]!;
  const y = s.y[a]!;
  s.x[out] = along(first, x);
  s.y[out] = along(first, y);
  if (order === 1) return;
  s.xx[out] = along(second, x * x) + along(first, s.xx[a]!);
  s.xy[out] = along(second, x * y) + along(first, s.xy[a]!);
  s.yy[out] = along(second, y * y) + along(first, s.yy[a]!);
}

/** f(u, w), with f, its slopes by u and w, and its curvatures by uu, uw and ww in `d`. */
export function chainOfTwo(d: Float64Array, s: Slots, out: number, a: number, b: number, order: Order): void {
  s.v[out] = d[0]!;
  if (order === 0) return;
  const byU = d[1]!;
  const byW = d[2]!;
  const ux = s.x[a]!;
  const uy = s.y[a]!;
  const wx = s.x[b]!;
  const wy = s.y[b]!;
  s.x[out] = along(byW, wx) + along(byU, ux);
  s.y[out] = along(byW, wy) + along(byU, uy);
  if (order === 1) return;
  const byUU = d[3]!;
  const byUW = d[4]!;
  const byWW = d[5]!;
  s.xx[out] =
    along(byWW, wx * wx) +
    along(byUW, 2 * ux * wx) +
    along(byUU, ux * ux) +
    along(byW, s.xx[b]!) +
    along(byU, s.xx[a]!);
  s.xy[out] =
    along(byWW, wx * wy) +
    along(byUW, ux * wy + uy * wx) +
    along(byUU, ux * uy) +
    along(byW, s.xy[b]!) +
    along(byU, s.xy[a]!);
  s.yy[out] =
    along(byWW, wy * wy) +
    along(byUW, 2 * uy * wy) +
    along(byUU, uy * uy) +
    along(byW, s.yy[b]!) +
    along(byU, s.yy[a]!);
}
