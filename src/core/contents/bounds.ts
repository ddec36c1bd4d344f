/** Numbers beyond it are of no use to a map, and their squares would soon leave the range of doubles. */
export const LARGEST = 1e15;

/** A column whose spread is a smaller part of its size is constant but for rounding. */
const LEAST_SPREAD = 1e-9;

/** Below it squares of what is left without the mean would leave the range of doubles. */
const LEAST = 1e-100;

/** Whether a column is too even for anything to be fitted over it; one that has no numbers or one is. */
export function isConstant(values: Float64Array): boolean {
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return !(high - low > LEAST_SPREAD * Math.max(Math.abs(low), Math.abs(high)) && high - low > LEAST);
}
