import type { Heights } from '../../core/contents/contents';
import type { Domain, Minimum, Point, Surface, Vec } from '../../core/types';
import { createGridSurface, type GridSurface } from './gridSurface';
import { strides } from './strides';

/** The most that one side of the map may be longer than the other to keep one scale for both. */
const LONGEST = 3;

/** A relief whose middle height is in the lowest part, as small as this, shows its valleys on a log scale only. */
const SKEWED = 1 / 12;

/** A grid is cut in so many parts along each axis to look for a place to start, and how high up that is. */
const LATTICE = 8;
const HEIGHT = 0.75;

/** How deep a basin must be to count where the numbers are not rounded to whole ones, as a part of the relief. */
const SHALLOW = 0.003;

/** The learning rates that a scenario accepts end there. */
const MOST_RATE = 1e11;

/** The lowest and the highest number, and the one in the middle. */
function rangeOf(values: Float64Array): { low: number; high: number; middle: number } {
  const sorted = values.slice().sort();
  return { low: sorted[0]!, high: sorted.at(-1)!, middle: sorted[sorted.length >> 1]! };
}

/** The node of an inner lattice that is higher than three quarters of the others. */
function startOn({ columns, rows, values, x, y }: Heights): Point {
  const nodes: { readonly point: Point; readonly height: number }[] = [];
  for (let q = 1; q < LATTICE; q++) {
    for (let p = 1; p < LATTICE; p++) {
      const i = Math.min(columns - 2, Math.max(1, Math.round((p / LATTICE) * (columns - 1))));
      const j = Math.min(rows - 2, Math.max(1, Math.round((q / LATTICE) * (rows - 1))));
      const point: Point = [x.first + i * x.step, y.first + j * y.step];
      nodes.push({ point, height: values[j * columns + i]! });
    }
  }
  nodes.sort((a, b) => a.height - b.height);
  return nodes[Math.floor(HEIGHT * nodes.length)]!.point;
}

/** The same surface with its axes in the units of the file instead of counted nodes. */
function placed(land: GridSurface, { columns, rows, x, y }: Heights) {
  const toU = (at: number): number => (at - x.first) / x.step;
  const toV = (at: number): number => (at - y.first) / y.step;
  const value = (px: number, py: number): number => land.value(toU(px), toV(py));
  const gradient = (px: number, py: number, out: Vec): number => {
    const height = land.gradient(toU(px), toV(py), out);
    out[0] = out[0]! / x.step;
    out[1] = out[1]! / y.step;
    return height;
  };
  const domain: Domain = [x.first, x.first + (columns - 1) * x.step, y.first, y.first + (rows - 1) * y.step];
  return {
    value,
    gradient,
    hessian(px: number, py: number, out: Vec): void {
      land.hessian(toU(px), toV(py), out);
      out[0] = out[0]! / (x.step * x.step);
      out[1] = out[1]! / (x.step * y.step);
      out[2] = out[2]! / (y.step * y.step);
    },
    minima: land.minima.map((minimum): Minimum => {
      const [px, py] = [x.first + minimum.x * x.step, y.first + minimum.y * y.step];
      return { ...minimum, x: px, y: py, value: value(px, py) };
    }),
    domain,
  };
}

/** The largest curvature at the lowest minimum; where that is flat, that of a bowl as deep and wide as the map. */
function curvatureOf({ minima, hessian, domain }: ReturnType<typeof placed>, relief: number): number {
  const h = new Float64Array(3);
  const lowest = minima[0];
  if (lowest) hessian(lowest.x, lowest.y, h);
  const [xx, xy, yy] = [h[0]!, h[1]!, h[2]!];
  const largest = (xx + yy + Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
  const [width, height] = [domain[1] - domain[0], domain[3] - domain[2]];
  const least = (8 * relief) / Math.max(width * width, height * height);
  return Math.max(largest, least, 2 / MOST_RATE);
}

/** The smooth surface through heights wherever their grid lies, with a start, strides and levels that suit it. */
export function createHeightsSurface(heights: Heights): Surface {
  const { columns, rows, values } = heights;
  const { low, high, middle } = rangeOf(values);
  const whole = values.every(Number.isInteger) && high - low >= 24;
  const grid = { columns, rows, values, spacing: 1 };
  const surface = placed(whole ? createGridSurface(grid) : createGridSurface(grid, SHALLOW), heights);
  const [width, height] = [surface.domain[1] - surface.domain[0], surface.domain[3] - surface.domain[2]];
  return {
    ...surface,
    start: startOn(heights),
    steps: 200,
    lr: strides(curvatureOf(surface, high - low), 0.15),
    levels: middle - low < SKEWED * (high - low) ? 'log' : 'linear',
    aspect: Math.max(width / height, height / width) <= LONGEST ? 'equal' : 'free',
    axes: 'plain',
    measured: { bounds: surface.domain, rounding: whole ? 1 : 0 },
  };
}
