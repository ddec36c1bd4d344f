import { cos, sin } from '../../core/elementary/sin';
import type { Dataset, Point } from '../../core/types';

/** Nodes per valley along θ₁. */
const FINE = 16;
/** Spacing of the nodes along θ₂. */
const STEP = Math.PI / 24;
/** Valleys searched left and right of θ₁ = 0. */
const LEFT = 2;
const RIGHT = 14;

/**
 * J at all nodes of one θ₁, up to a constant and a factor: by the addition theorems
 * mean (sin(θ₁x + θ₂) − y)² = const − ½(p cos 2θ₂ − q sin 2θ₂) − 2(r cos θ₂ + s sin θ₂).
 */
function column(
  { x, y }: Pick<Dataset, 'x' | 'y'>,
  theta1: number,
  turns: readonly (readonly [sin: number, cos: number])[],
) {
  let [p, q, r, s] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [a, b] = [sin(theta1 * x[i]!), cos(theta1 * x[i]!)];
    p += b * b - a * a;
    q += 2 * a * b;
    r += y[i]! * a;
    s += y[i]! * b;
  }
  return turns.map(([a, b]) => -((p * (b * b - a * a) - q * 2 * a * b) / 2 + 2 * (r * b + s * a)) / x.length);
}

/**
 * Places near the minima of a sine's squared loss: nodes of a grid that are lower than the eight around them, with θ₂ up
 * to `turn` off 0, the lowest first; and `valley`, about how far apart valleys lie along θ₁: half a beat over the data's
 * width.
 */
export function waveNodes(data: Pick<Dataset, 'x' | 'y'>, turn: number): { valley: number; nodes: Point[] } {
  const widest = data.x.reduce((size, value) => Math.max(size, Math.abs(value)), 0) || 1;
  const valley = Math.PI / widest;
  const half = Math.ceil(turn / STEP) + 1;
  const thetas = Array.from({ length: 2 * half + 1 }, (_, k) => (k - half) * STEP);
  const turns = thetas.map((theta) => [sin(theta), cos(theta)] as const);
  const rows = Array.from({ length: (LEFT + RIGHT) * FINE + 1 }, (_, k) => (k / FINE - LEFT) * valley);
  const values = rows.map((theta1) => column(data, theta1, turns));
  const nodes = rows.flatMap((theta1, i) =>
    thetas.flatMap((theta2, j): { at: Point; value: number }[] => {
      const here = values[i]![j]!;
      for (let p = -1; p <= 1; p++)
        for (let q = -1; q <= 1; q++) {
          const there = values[i + p]?.[j + q];
          if ((p !== 0 || q !== 0) && (there === undefined || there < here)) return [];
        }
      return [{ at: [theta1, theta2], value: here }];
    }),
  );
  return { valley, nodes: nodes.sort((a, b) => a.value - b.value).map(({ at }) => at) };
}
