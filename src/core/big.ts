/**
 * Samples that the page holds by itself. A larger data set is made and walked on by the worker, and the page knows it by
 * its summary; its map, start and strides are those of a data set of the same kind with just so many samples.
 */
export const MOST_AT_HAND = 10_000;

/** What of a scenario says how much data there is. */
interface Sized {
  readonly data?: { readonly params: Readonly<Record<string, number | string>> };
}

/** The number of samples where it is more than the page holds. */
export function bigSize({ data }: Sized): number | undefined {
  const n = Number(data?.params.n);
  return n > MOST_AT_HAND ? n : undefined;
}

/** The same with no more data than the page holds. */
export function atHand<T extends Sized>(setting: T): T {
  if (!setting.data || !bigSize(setting)) return setting;
  return { ...setting, data: { ...setting.data, params: { ...setting.data.params, n: MOST_AT_HAND } } };
}
