import { decimate } from './decimate';

/** How a learning rate went, drawn from 0 at the foot to its highest at the top. */
export interface RateLine {
  /** SVG path data. */
  readonly path: string;
  readonly first: number;
  readonly highest: number;
  readonly last: number;
}

/**
 * The rates of a route's updates as a line over a box of so many px, or none where no update was made.
 * @param rates a trajectory's column: the rate of update k at k, from 1
 */
export function rateLine(rates: Float64Array, width: number, height: number): RateLine | undefined {
  const made = rates.subarray(1);
  if (made.length === 0) return undefined;
  const highest = made.reduce((a, b) => (Number.isFinite(b) ? Math.max(a, b) : a), 0);
  const toX = (index: number): number => (index / Math.max(1, made.length - 1)) * width;
  const toY = (rate: number): number => height - (highest > 0 ? rate / highest : 0) * height;
  const points = decimate(made, made.length, toX).map((k) => `${toX(k).toFixed(1)},${toY(made[k]!).toFixed(1)}`);
  return { path: `M${points.join('L')}`, first: made[0]!, highest, last: made[made.length - 1]! };
}
