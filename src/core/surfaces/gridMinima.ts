import { norm } from '../norm';
import type { Domain, Minimum, Vec } from '../types';
import type { Grid } from './grid';

interface Smooth {
  value(x: number, y: number): number;
  gradient(x: number, y: number, out: Vec): number;
  hessian(x: number, y: number, out: Vec): void;
  readonly domain: Domain;
}

/** Whether a node is at the edge of a grid, where nobody knows how the land goes on. */
function isOnBorder({ columns, rows }: Grid, node: number): boolean {
  const [i, j] = [node % columns, Math.floor(node / columns)];
  return i === 0 || j === 0 || i === columns - 1 || j === rows - 1;
}

/**
 * The lowest node of each basin that is deeper, below the pass by which it drains, than the least depth: zero-dimensional
 * persistence by flooding (Edelsbrunner, Letscher and Zomorodian, "Topological persistence and simplification", 2002).
 * A basin that is lowest on the border is none: it may go on falling outside.
 */
function basins(grid: Grid, depth: number): number[] {
  const { columns, rows, values } = grid;
  const later = (node: number): number => (isOnBorder(grid, node) ? 0 : 1);
  const order = Array.from({ length: columns * rows }, (_, node) => node).sort(
    (a, b) => values[a]! - values[b]! || later(a) - later(b),
  );
  const rank = new Int32Array(columns * rows);
  order.forEach((node, place) => {
    rank[node] = place;
  });
  const least = depth * (values[order.at(-1)!]! - values[order[0]!]!);
  const parent = new Int32Array(columns * rows).fill(-1);
  const root = (node: number): number => {
    let top = node;
    while (parent[top] !== top) top = parent[top]!;
    for (let at = node; at !== top; ) [at, parent[at]] = [parent[at]!, top];
    return top;
  };
  const found = new Set<number>();
  for (const node of order) {
    parent[node] = node;
    found.add(node);
    const i = node % columns;
    for (let q = -columns; q <= columns; q += columns) {
      for (let p = -1; p <= 1; p++) {
        const other = node + p + q;
        if (i + p < 0 || i + p >= columns || other < 0 || other >= parent.length || parent[other] === -1) continue;
        const [a, b] = [root(node), root(other)];
        if (a === b) continue;
        const [low, high] = rank[a]! < rank[b]! ? [a, b] : [b, a];
        parent[high] = low;
        if (values[node]! - values[high]! <= least) found.delete(high);
      }
    }
  }
  return [...found].filter((node) => !isOnBorder(grid, node));
}

/**
 * Walks from a place down to the minimum beside it: Newton's step where the land is convex, the slope elsewhere.
 * @param reach the longest stride
 * @param level the slope that counts as none
 */
export function descend(surface: Omit<Smooth, 'domain'>, x: number, y: number, reach: number, level = 1e-14): Minimum {
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

/**
 * The minimum at the bottom of each basin of the surface through a grid, the lowest first. Where a lower height was measured, on
 * the border perhaps, none is called the lowest, nor one that the land made up beyond the border has drawn down.
 * @param depth how deep a basin must be to count, as a part of the grid's whole relief
 */
export function locateMinima(grid: Grid, surface: Smooth, depth: number): Minimum[] {
  const { columns, rows, spacing, values } = grid;
  let [low, high] = [values[0]!, values[0]!];
  for (let node = 1; node < values.length; node++) {
    low = Math.min(low, values[node]!);
    high = Math.max(high, values[node]!);
  }
  const level = 1e-14 * Math.min(1, high - low);
  const isInner = (at: number, nodes: number): boolean => at >= spacing && at <= (nodes - 2) * spacing;
  return basins(grid, depth)
    .map((node): Minimum => {
      const [x, y] = [(node % columns) * spacing, Math.floor(node / columns) * spacing];
      const minimum = descend(surface, x, y, spacing / 2, level);
      const known = values[node] === low || (isInner(minimum.x, columns) && isInner(minimum.y, rows));
      return minimum.value <= low && known ? minimum : { ...minimum, lowest: false };
    })
    .sort((a, b) => a.value - b.value);
}
