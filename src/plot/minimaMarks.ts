import type { Minimum } from '../core/types';
import type { Frame } from './frame';

/** The hut around its own middle, as the `d` of an SVG path, and how far it stands below its minimum, px. */
export const HUT = { path: 'M-9 1 0-8 9 1M-6.5-1V8h13V-1M-1.8 8V3h3.6v5', below: 16 };

/** The flag above the start, as the `d` of an SVG path. */
export const FLAG = 'M0 0V-24L15-18.5 0-13';

/** Whether the flag hangs: near the map's upper edge, which it would leave. */
export const hangs = (y: number): boolean => y < 30;

/** A minimum on the map, px. */
export interface MinimumMark {
  readonly minimum: Minimum;
  readonly hut: boolean;
  readonly x: number;
  readonly y: number;
}

const near = (a: Minimum, lowest: Minimum, highest: number): boolean =>
  a.value - lowest.value <= 1e-9 * Math.max(1, highest - lowest.value);

/** Minima in the order in which they are drawn, and which of them have huts: the lowest ones, on top of the others. */
export function rankMinima(minima: readonly Minimum[]): readonly Pick<MinimumMark, 'minimum' | 'hut'>[] {
  const sorted = [...minima].sort((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.at(-1)?.value ?? 0;
  const huts = lowest ? sorted.filter((m) => m.lowest ?? near(m, lowest, highest)).length : 0;
  const ranked = sorted.map((minimum, rank) => ({ minimum, hut: rank < huts }));
  return [...ranked.slice(huts), ...ranked.slice(0, huts)];
}

/** The marks of minima, seen or not. */
export const markMinima = (minima: readonly Minimum[], frame: Frame): readonly MinimumMark[] =>
  rankMinima(minima).map(({ minimum, hut }) => ({
    minimum,
    hut,
    x: frame.toX(minimum.x),
    y: frame.toY(minimum.y),
  }));

/** Whether a place is on the map. */
export const isSeen = ({ width, height }: Pick<Frame, 'width' | 'height'>, x: number, y: number): boolean =>
  x > 0 && y > 0 && x < width && y < height;
