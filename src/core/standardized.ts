import type { Dataset } from './types';

/** A column with mean 0 and variance 1, and how it came about. */
export interface Standardized {
  readonly values: Float64Array;
  readonly mean: number;
  /** Population standard deviation (÷ m); 1 where the column is constant. */
  readonly sd: number;
}

/** The reader's own column with mean 0 and a spread, 1 unless said otherwise; a made one, which has no units, as it is. */
export function withoutUnits(column: Float64Array, { inUnits }: Dataset, spread = 1): Standardized {
  if (!inUnits) return { values: column, mean: 0, sd: 1 };
  const { values, mean, sd } = standardize(column);
  return { values: values.map((value) => spread * value), mean, sd: sd / spread };
}

export function standardize(column: Float64Array): Standardized {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
  const sd = Math.sqrt(variance) || 1;
  return { values: column.map((value) => (value - mean) / sd), mean, sd };
}
