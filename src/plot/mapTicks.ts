import { ticks } from 'd3';
import type { Frame } from './frame';

/** Room for the axis labels along the lower and the left edge, px. */
const FOOT = 16;

export interface MapTick {
  readonly value: number;
  /** Along its axis, px. */
  readonly at: number;
}

/** About how far apart round values stand where there is room for it, and how many there are where there is not, px. */
const APART = 130;
const FEW = 4;

/** The ticks along the lower and the left edge of a map, clear of its corners and of the name of the lower axis. */
export function mapTicks(
  frame: Frame,
  nameX: string,
): { readonly x: readonly MapTick[]; readonly y: readonly MapTick[] } {
  const [xmin, xmax, ymin, ymax] = frame.domain;
  const many = (length: number): number => Math.max(FEW, length / APART);
  const x = ticks(xmin, xmax, many(frame.width)).map((value) => ({ value, at: frame.toX(value) }));
  const y = ticks(ymin, ymax, many(frame.height)).map((value) => ({ value, at: frame.toY(value) }));
  return {
    x: x.filter(({ at }) => at > 44 && at < frame.width - 26 - 8 * nameX.length),
    y: y.filter(({ at }) => at > 34 && at < frame.height - FOOT - 12),
  };
}
