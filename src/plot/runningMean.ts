/** Of the steps of a line the share that turn back, from which on it is noise and no way. */
const TURNS = 0.3;

/** The part of a line over which it is averaged. */
const WINDOW = 1 / 50;

/** Whether a line goes up and down from step to step. */
export function isNoisy(values: Float64Array, length: number): boolean {
  let turns = 0;
  for (let i = 2; i < length; i++) if ((values[i]! - values[i - 1]!) * (values[i - 1]! - values[i - 2]!) < 0) turns++;
  return turns > TURNS * (length - 2);
}

/** A place on a line by its index, and the mean of the line about it. */
export interface Mean {
  readonly index: number;
  readonly value: number;
}

/**
 * The mean of a line about evenly spread places, over a fiftieth of it, or less at its ends; what is not finite is left
 * out.
 * @param count of the places
 */
export function runningMean(values: Float64Array, length: number, count: number): Mean[] {
  const half = Math.max(1, Math.floor((length * WINDOW) / 2));
  const means: Mean[] = [];
  for (let k = 0; k < count; k++) {
    const index = Math.round((k * (length - 1)) / Math.max(1, count - 1));
    // As far to one side as to the other, so that a slope is not taken for a height.
    const reach = Math.min(half, index, length - 1 - index);
    let sum = 0;
    let seen = 0;
    for (let i = index - reach; i <= index + reach; i++) {
      const value = values[i]!;
      if (!Number.isFinite(value)) continue;
      sum += value;
      seen++;
    }
    if (seen > 0 && Number.isFinite(sum)) means.push({ index, value: sum / seen });
  }
  return means;
}
