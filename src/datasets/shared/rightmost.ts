import { BLOCK, type Sliced } from '../../core/sliced';

/** Bins that the columns' values are counted in. */
const BINS = 2 ** 16;

/** The bin of a value from [−1, 1). */
const binOf = (value: number): number => Math.floor(((value + 1) / 2) * BINS);

/**
 * Flags the `count` largest of some values from [−1, 1), the earlier ones among equals. Counted into bins, since to sort
 * millions takes their weight in memory over and over: only the bin where the border lies is sorted.
 */
export function* flagRightmost(values: Float64Array, count: number): Sliced<Uint8Array> {
  const flags = new Uint8Array(values.length);
  const sizes = new Uint32Array(BINS);
  for (let from = 0; from < values.length; from += BLOCK) {
    const to = Math.min(values.length, from + BLOCK);
    for (let i = from; i < to; i++) sizes[binOf(values[i]!)]!++;
    yield to - from;
  }
  let border = BINS - 1;
  let above = 0;
  while (border > 0 && above + sizes[border]! < count) above += sizes[border--]!;

  const within: number[] = [];
  for (let from = 0; from < values.length; from += BLOCK) {
    const to = Math.min(values.length, from + BLOCK);
    for (let i = from; i < to; i++) {
      const bin = binOf(values[i]!);
      if (bin > border) flags[i] = 1;
      else if (bin === border) within.push(i);
    }
    yield to - from;
  }
  within.sort((a, b) => values[b]! - values[a]! || a - b);
  for (const i of within.slice(0, count - above)) flags[i] = 1;
  return flags;
}
