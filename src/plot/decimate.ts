/**
 * The points of a long line that show: within each pixel column the first, the lowest, the highest and the last, so
 * that no spike is lost. Indices in order; points whose value is not finite are left out.
 * @param column the pixel column of a point; must not fall from one point to the next
 */
export function decimate(values: Float64Array, length: number, column: (index: number) => number): number[] {
  const kept: number[] = [];
  let first = -1;
  let last = -1;
  let low = -1;
  let high = -1;
  let current = Number.NaN;
  const flush = (): void => {
    if (first < 0) return;
    const [a, b] = low < high ? [low, high] : [high, low];
    kept.push(first);
    if (a > first) kept.push(a);
    if (b > a && b < last) kept.push(b);
    if (last > first && last > a) kept.push(last);
  };
  for (let i = 0; i < length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    const at = Math.floor(column(i));
    if (at !== current) {
      flush();
      current = at;
      first = low = high = i;
    }
    last = i;
    if (value < values[low]!) low = i;
    if (value > values[high]!) high = i;
  }
  flush();
  return kept;
}
