import type { Dataset, Minimum, Point, Surface } from '../../../../src/core/types';
import { gradientAt, hessianAt } from '../numeric';

type Columns = Pick<Dataset, 'x' | 'y'>;

/** Nodes of the lattice along θ₁ in the time of a quarter turn at the outermost sample, and along θ₂ in a turn. */
const ALONG = 16;
const AROUND = 160;

/** Newton's method from beside a minimum; none where it leaves the place or ends on no minimum. */
function polish(surface: Surface, [fromX, fromY]: Point, [reachX, reachY]: Point): Minimum | undefined {
  let [x, y] = [fromX, fromY];
  for (let round = 0; round < 30; round++) {
    const [gx, gy] = gradientAt(surface, x, y);
    const [xx, xy, yy] = hessianAt(surface, x, y);
    const [a, b, c] = [xx * reachX * reachX, xy * reachX * reachY, yy * reachY * reachY];
    const spread = Math.hypot(a - c, 2 * b);
    // Curvatures made positive, so that the step never climbs.
    const [cos, sin] = [Math.cos(Math.atan2(2 * b, a - c) / 2), Math.sin(Math.atan2(2 * b, a - c) / 2)];
    const [u, v] = [gx * reachX, gy * reachY];
    const along = -(u * cos + v * sin) / Math.abs((a + c + spread) / 2);
    const across = -(v * cos - u * sin) / Math.abs((a + c - spread) / 2);
    const cut = Math.min(1, 1 / Math.hypot(along, across));
    x += cut * (along * cos - across * sin) * reachX;
    y += cut * (along * sin + across * cos) * reachY;
  }
  if (!(Math.abs(x - fromX) < 6 * reachX && Math.abs(y - fromY) < 6 * reachY)) return undefined;
  return isMinimum(surface, x, y) ? { x, y, value: surface.value(x, y) } : undefined;
}

/** Whether the surface is level at a place and curves up in all directions. */
export function isMinimum(surface: Surface, x: number, y: number): boolean {
  const [gx, gy] = gradientAt(surface, x, y);
  const [xx, xy, yy] = hessianAt(surface, x, y);
  const determinant = xx * yy - xy * xy;
  const [sx, sy] = [(yy * gx - xy * gy) / determinant, (xx * gy - xy * gx) / determinant];
  return (
    xx > 0 && determinant > 0 && Math.abs(sx) <= 1e-6 * (1 + Math.abs(x)) && Math.abs(sy) <= 1e-6 * (1 + Math.abs(y))
  );
}

/** The minima of a sine fit that a lattice over the map shows, each polished. */
export function sineMinima(surface: Surface, { x, y }: Columns): Minimum[] {
  const [left, right, bottom, top] = surface.domain;
  const widest = x.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  const [dx, dy] = [Math.PI / 2 / widest / ALONG, (2 * Math.PI) / AROUND];
  const rows = Math.ceil((top - bottom) / dy) + 2;
  const turns = Array.from({ length: rows + 1 }, (_, j) => bottom + (j - 1) * dy);
  const column = (theta1: number): Float64Array => {
    let [p, q, r, s] = [0, 0, 0, 0];
    for (let i = 0; i < x.length; i++) {
      p += Math.cos(2 * theta1 * x[i]!);
      q += Math.sin(2 * theta1 * x[i]!);
      r += y[i]! * Math.cos(theta1 * x[i]!);
      s += y[i]! * Math.sin(theta1 * x[i]!);
    }
    return Float64Array.from(
      turns,
      (t) => -(p * Math.cos(2 * t) - q * Math.sin(2 * t)) / 2 - 2 * (r * Math.sin(t) + s * Math.cos(t)),
    );
  };
  const columns = Array.from({ length: Math.ceil((right - left) / dx) + 3 }, (_, i) => column(left + (i - 1) * dx));
  const found: Minimum[] = [];
  for (let i = 1; i < columns.length - 1; i++) {
    for (let j = 1; j < rows; j++) {
      const here = columns[i]![j]!;
      const isLow = [-1, 0, 1].every((p) => [-1, 0, 1].every((q) => columns[i + p]![j + q]! >= here));
      const minimum = isLow ? polish(surface, [left + (i - 1) * dx, turns[j]!], [dx, dy]) : undefined;
      if (minimum) found.push(minimum);
    }
  }
  return found.filter((m) => m.x > left && m.x < right && m.y > bottom && m.y < top);
}

/** The minima of a tanh network with w₁ > 0 that a fine walk along w₁ shows, w₂ being the best beside it. */
export function tanhMinima(surface: Surface, { x, y }: Columns): Minimum[] {
  const [, right, , top] = surface.domain;
  const bestAt = (w1: number): Minimum => {
    let [t, s] = [0, 0];
    for (let i = 0; i < x.length; i++) {
      const unit = Math.tanh(w1 * x[i]!);
      t += unit * unit;
      s += unit * y[i]!;
    }
    return { x: w1, y: s / t, value: surface.value(w1, s / t) };
  };
  const found: Minimum[] = [];
  let [before, here] = [bestAt(right * 2e-4), bestAt(right * 2e-4 * 1.01)];
  for (let w1 = here.x * 1.01; before.x < right; w1 *= 1.01) {
    const after = bestAt(w1);
    if (here.value < before.value && here.value < after.value) {
      const minimum = polish(surface, [here.x, here.y], [0.01 * here.x, 0.01 * Math.abs(here.y)]);
      if (minimum) found.push(minimum);
    }
    [before, here] = [here, after];
  }
  return found.filter((m) => m.x < right && Math.abs(m.y) < top);
}
