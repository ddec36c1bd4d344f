/** A column with mean 0 and variance 1, and how it came about. */
export interface Standardized {
  readonly values: Float64Array;
  readonly mean: number;
  /** Population standard deviation (÷ m); 1 where the column is constant. */
  readonly sd: number;
}

export function standardize(column: Float64Array): Standardized {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
  const sd = Math.sqrt(variance) || 1;
  return { values: column.map((value) => (value - mean) / sd), mean, sd };
}
