/**
 * The first of some numbers of columns in which no group ends with a row of one tile alone; the first where there is none.
 * @param counts how many tiles each group has
 */
export const columnsFor = (counts: readonly number[], wanted: readonly [number, ...number[]]): number =>
  wanted.find((columns) => counts.every((count) => count === 1 || count % columns !== 1)) ?? wanted[0];
