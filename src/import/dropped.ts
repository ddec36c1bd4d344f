import type { CellFlaw } from './number';

/** Rows that were left out for one reason, and the first of them. */
export interface Dropped {
  readonly reason: CellFlaw | 'ragged';
  readonly count: number;
  readonly row: number;
  /** The column of the first one's flaw, by name. */
  readonly column?: string;
}

/** Counts the rows that are left out, by their reasons. */
export function createDropped() {
  const dropped = new Map<Dropped['reason'], Dropped & { count: number }>();
  return {
    /** @param count how many rows of one kind, of which `row` is the first */
    drop(reason: Dropped['reason'], row: number, column?: string, count = 1): void {
      const before = dropped.get(reason);
      if (before) before.count += count;
      else dropped.set(reason, { reason, count, row, ...(column !== undefined && { column }) });
    },
    all: (): Dropped[] => [...dropped.values()],
  };
}
