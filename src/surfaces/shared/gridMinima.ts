import { descend } from '../../core/minima/descend';
import type { Minimum, Surface } from '../../core/types';
import type { GridHeights } from './gridSurface';

type Smooth = Pick<Surface, 'value' | 'gradient' | 'hessian' | 'domain'>;

/** Whether a node is at the edge of a grid, where nobody knows how the land goes on. */
function isOnBorder({ columns, rows }: GridHeights, node: number): boolean {
  const [i, j] = [node % columns, Math.floor(node / columns)];
  return i === 0 || j === 0 || i === columns - 1 || j === rows - 1;
}

/**
 * The lowest node of each basin that is deeper, below the pass by which it drains, than the least depth: zero-dimensional
 * persistence by flooding (Edelsbrunner, Letscher and Zomorodian, "Topological persistence and simplification", 2002).
 * A basin that is lowest on the border is none: it may go on falling outside.
 */
function basins(grid: GridHeights, depth: number): number[] {
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
 * The minimum at the bottom of each basin of the surface through a grid, the lowest first. Where a lower height was measured, on
 * the border perhaps, none is called the lowest, nor one that the land made up beyond the border has drawn down.
 * @param depth how deep a basin must be to count, as a part of the grid's whole relief
 */
export function locateMinima(grid: GridHeights, surface: Smooth, depth: number): Minimum[] {
  const { columns, rows, spacing, values } = grid;
  let [low, high] = [values[0]!, values[0]!];
  for (let node = 1; node < values.length; node++) {
    low = Math.min(low, values[node]!);
    high = Math.max(high, values[node]!);
  }
  const isInner = (at: number, nodes: number): boolean => at >= spacing && at <= (nodes - 2) * spacing;
  return basins(grid, depth)
    .map((node): Minimum => {
      const [x, y] = [(node % columns) * spacing, Math.floor(node / columns) * spacing];
      const { arrived: _, ...minimum } = descend(surface, [x, y], [spacing / 2, spacing / 2]);
      const known = values[node] === low || (isInner(minimum.x, columns) && isInner(minimum.y, rows));
      return minimum.value <= low && known ? minimum : { ...minimum, lowest: false };
    })
    .sort((a, b) => a.value - b.value);
}
