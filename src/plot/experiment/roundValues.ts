import { ticks } from 'd3';

/**
 * Values with the given leading digits times powers of ten, as dense as they have room: the first of the ladders whose
 * values are all `room` px apart, or else powers of ten that are several decades apart.
 * @param low positive
 */
export function roundValues(
  [low, high]: readonly [number, number],
  ladders: readonly (readonly number[])[],
  room: number,
  toPx: (value: number) => number,
): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const valuesOf = (leading: readonly number[], stride: number): number[] => {
    const values: number[] = [];
    for (let power = Math.ceil(first / stride) * stride; power <= last; power += stride)
      for (const lead of leading) values.push(Number(`${lead}e${power}`));
    return values.filter((value) => value >= low && value <= high);
  };
  const apart = (values: readonly number[]): boolean =>
    values.every((value, i) => i === 0 || Math.abs(toPx(value) - toPx(values[i - 1]!)) >= room);
  for (const leading of ladders) {
    const values = valuesOf(leading, 1);
    if (apart(values)) return values;
  }
  for (let stride = 2; stride <= last - first; stride++) {
    const values = valuesOf([1], stride);
    if (apart(values)) return values;
  }
  return [];
}

/** About so many round values, evenly spaced; none where no step of doubles divides the span. */
export function evenValues(low: number, high: number, count: number): number[] {
  const span = high - low;
  return span > 1e-290 && span < Number.POSITIVE_INFINITY ? ticks(low, high, count) : [];
}
