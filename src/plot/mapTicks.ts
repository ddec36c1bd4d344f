import { ticks } from 'd3';
import type { Frame } from './frame';

/** Room for the axis labels along the lower and the left edge, px. */
const FOOT = 16;

export interface MapTick {
  readonly value: number;
  /** Along its axis, px. */
  readonly at: number;
}

/** The ticks along the lower and the left edge of a map, clear of its corners and of the name of the lower axis. */
export function mapTicks(
  frame: Frame,
  nameX: string,
): { readonly x: readonly MapTick[]; readonly y: readonly MapTick[] } {
  const [xmin, xmax, ymin, ymax] = frame.domain;
  const x = ticks(xmin, xmax, frame.width / 90).map((value) => ({ value, at: frame.toX(value) }));
  const y = ticks(ymin, ymax, frame.height / 70).map((value) => ({ value, at: frame.toY(value) }));
  return {
    x: x.filter(({ at }) => at > 44 && at < frame.width - 26 - 8 * nameX.length),
    y: y.filter(({ at }) => at > 34 && at < frame.height - FOOT - 12),
  };
}
