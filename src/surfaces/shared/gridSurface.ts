import type { Surface, Vec } from '../../core/types';
import { locateMinima } from './gridMinima';

/** A surface sampled on a regular grid, row by row from the lowest y up. */
export interface GridHeights {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
  /** Distance between neighbours, the same along both axes, in the units of the map. */
  readonly spacing: number;
}

export type GridSurface = Pick<Surface, 'value' | 'gradient' | 'hessian' | 'minima' | 'domain'>;

/** How deep a basin must be to count, as a part of the whole relief: shallower ones are puddles of rounding. */
const DEPTH = 0.02;

/**
 * How fast the land rises beyond the border: faster than it anywhere falls outwards at the border, and fast enough not
 * to dip after a steep climb, with what the cubic swings over between two nodes (an eighth of either) to spare.
 */
export function borderRise({ columns, rows, values }: Omit<GridHeights, 'spacing'>): number {
  let fall = 0;
  let climb = 0;
  const look = (border: number, inner: number): void => {
    const outwards = values[border]! - values[inner]!;
    fall = Math.max(fall, -outwards);
    climb = Math.max(climb, outwards);
  };
  const last = (rows - 1) * columns;
  for (let i = 0; i < columns; i++) {
    look(i, i + columns);
    look(last + i, last + i - columns);
  }
  for (let node = 0; node <= last; node += columns) {
    look(node, node + 1);
    look(node + columns - 1, node + columns - 2);
  }
  return 1.2 * fall + 0.2 * climb || 1;
}

/** Weights of the four nodes around a fraction t in [0, 1) of a cell, with their first and second derivatives. */
function cubic(t: number, w: Vec, d: Vec, dd: Vec): void {
  w[0] = ((-t + 2) * t - 1) * t * 0.5;
  w[1] = ((3 * t - 5) * t * t + 2) * 0.5;
  w[2] = ((-3 * t + 4) * t + 1) * t * 0.5;
  w[3] = (t - 1) * t * t * 0.5;
  d[0] = ((-3 * t + 4) * t - 1) * 0.5;
  d[1] = (9 * t - 10) * t * 0.5;
  d[2] = ((-9 * t + 8) * t + 1) * 0.5;
  d[3] = (3 * t - 2) * t * 0.5;
  dd[0] = -3 * t + 2;
  dd[1] = 9 * t - 5;
  dd[2] = -9 * t + 4;
  dd[3] = 3 * t - 1;
}

/**
 * The C¹ bicubic surface through a grid of numbers, with its exact gradient: cubic convolution with a = −½
 * (Keys, "Cubic convolution interpolation for digital image processing", IEEE Trans. ASSP 29, 1981).
 * Beyond the border the grid goes on as its nearest border value plus a parabola in the distance, so the surface
 * stays C¹ and rises in every direction: what comes down to the border stays there, though it is no minimum of what was measured.
 */
export function createGridSurface(grid: GridHeights, depth = DEPTH): GridSurface {
  const { columns, rows, values, spacing } = grid;
  const rise = borderRise(grid);
  const node = (i: number, j: number): number => {
    const ci = i < 0 ? 0 : i >= columns ? columns - 1 : i;
    const cj = j < 0 ? 0 : j >= rows ? rows - 1 : j;
    return values[cj * columns + ci]! + rise * ((i - ci) * (i - ci) + (j - cj) * (j - cj));
  };
  const [wx, dx, ddx, wy, dy, ddy] = Array.from({ length: 6 }, () => new Float64Array(4)) as [
    Vec,
    Vec,
    Vec,
    Vec,
    Vec,
    Vec,
  ];

  /** Σ over the 4 × 4 nodes around (x, y), with weights `a` along x and `b` along y. */
  const place = { i: 0, j: 0 };
  const locate = (x: number, y: number): void => {
    const u = x / spacing;
    const v = y / spacing;
    place.i = Math.floor(u);
    place.j = Math.floor(v);
    cubic(u - place.i, wx, dx, ddx);
    cubic(v - place.j, wy, dy, ddy);
  };
  const sum = (a: Vec, b: Vec): number => {
    let total = 0;
    for (let q = 0; q < 4; q++) {
      let row = 0;
      for (let p = 0; p < 4; p++) row += a[p]! * node(place.i + p - 1, place.j + q - 1);
      total += b[q]! * row;
    }
    return total;
  };

  const surface = {
    value(x: number, y: number): number {
      locate(x, y);
      return sum(wx, wy);
    },
    gradient(x: number, y: number, out: Vec): number {
      locate(x, y);
      let value = 0;
      let gx = 0;
      let gy = 0;
      for (let q = 0; q < 4; q++) {
        let row = 0;
        let slope = 0;
        for (let p = 0; p < 4; p++) {
          const height = node(place.i + p - 1, place.j + q - 1);
          row += wx[p]! * height;
          slope += dx[p]! * height;
        }
        value += wy[q]! * row;
        gx += wy[q]! * slope;
        gy += dy[q]! * row;
      }
      out[0] = gx / spacing;
      out[1] = gy / spacing;
      return value;
    },
    hessian(x: number, y: number, out: Vec): void {
      locate(x, y);
      const area = spacing * spacing;
      out[0] = sum(ddx, wy) / area;
      out[1] = sum(dx, dy) / area;
      out[2] = sum(wx, ddy) / area;
    },
    domain: [0, (columns - 1) * spacing, 0, (rows - 1) * spacing] as const,
  };
  return { ...surface, minima: locateMinima(grid, surface, depth) };
}
