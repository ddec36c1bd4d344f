/** A point of a line, px. */
export type LinePoint = readonly [x: number, y: number];

/** Points of a line with those added at which it leaves the picture by the top edge; what lies above it is out. */
export function cutAtTop(points: readonly LinePoint[]): readonly LinePoint[] {
  return points.flatMap(([x, y], i): LinePoint[] => {
    const before = points[i - 1];
    if (!before || !Number.isFinite(y) || !Number.isFinite(before[1]) || y < 0 === before[1] < 0) return [[x, y]];
    const share = before[1] / (before[1] - y);
    return [
      [before[0] + share * (x - before[0]), 0],
      [x, y],
    ];
  });
}

/** Whether a point is a place in the picture, or above it. */
export const isBelowTop = ([, y]: LinePoint): boolean => Number.isFinite(y) && y >= 0;
