/** A stretch of a straight line, px. */
export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The part of a segment within a rectangle from (−pad, −pad) to (width + pad, height + pad), or none.
 * Liang and Barsky, "A new concept and method for line clipping", ACM TOG 3(1), 1984.
 */
export function clipSegment({ x0, y0, x1, y1 }: Segment, width: number, height: number, pad = 0): Segment | undefined {
  let enter = 0;
  let leave = 1;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const bounds: [number, number][] = [
    [-dx, x0 + pad],
    [dx, width + pad - x0],
    [-dy, y0 + pad],
    [dy, height + pad - y0],
  ];
  for (const [towards, room] of bounds) {
    if (towards === 0 && room < 0) return undefined;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  if (!(enter <= leave)) return undefined;
  return { x0: x0 + enter * dx, y0: y0 + enter * dy, x1: x0 + leave * dx, y1: y0 + leave * dy };
}
