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

/** The marks of minima, seen or not: huts at the lowest ones, on top of small marks at the others. */
export function markMinima(minima: readonly Minimum[], frame: Frame): readonly MinimumMark[] {
  const sorted = [...minima].sort((a, b) => a.value - b.value);
  const lowest = sorted[0];
  const highest = sorted.at(-1)?.value ?? 0;
  const huts = lowest ? sorted.filter((m) => m.lowest ?? near(m, lowest, highest)).length : 0;
  const marks = sorted.map((minimum, rank): MinimumMark => {
    const [x, y] = [frame.toX(minimum.x), frame.toY(minimum.y)];
    return { minimum, hut: rank < huts, x, y };
  });
  return [...marks.slice(huts), ...marks.slice(0, huts)];
}

/** Whether a place is on the map. */
export const isSeen = ({ width, height }: Pick<Frame, 'width' | 'height'>, x: number, y: number): boolean =>
  x > 0 && y > 0 && x < width && y < height;
