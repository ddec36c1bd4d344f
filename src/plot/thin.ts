/** More points than this tell the eye nothing more. */
export const MOST_POINTS_DRAWN = 4000;

/**
 * The updates of a route that are drawn: all of a short one; of a long one, from each stretch of equal length, the first
 * update and the extremes along both axes, so that no excursion is lost.
 */
export function thin(x: Float64Array, y: Float64Array, from: number, to: number): readonly number[] {
  if (to - from <= MOST_POINTS_DRAWN) return Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const stretch = Math.ceil(((to - from) * 5) / MOST_POINTS_DRAWN);
  const kept: number[] = [];
  for (let begin = from; begin <= to; begin += stretch) {
    const extremes = [begin, begin, begin, begin, begin];
    for (let k = begin; k < Math.min(to + 1, begin + stretch); k++) {
      if (x[k]! < x[extremes[1]!]!) extremes[1] = k;
      if (x[k]! > x[extremes[2]!]!) extremes[2] = k;
      if (y[k]! < y[extremes[3]!]!) extremes[3] = k;
      if (y[k]! > y[extremes[4]!]!) extremes[4] = k;
    }
    kept.push(...[...new Set(extremes)].sort((a, b) => a - b));
  }
  if (kept.at(-1) !== to) kept.push(to);
  return kept;
}
