/** The least and the largest of some numbers. */
export function spanOf(all: readonly Float64Array[]): readonly [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const values of all)
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return [low, high];
}
