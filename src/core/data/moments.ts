/** Means of a data set and of the least-squares line through it. */
export interface Moments {
  readonly meanX: number;
  readonly meanY: number;
  /** Mean of x². */
  readonly meanXX: number;
  /** Mean squared deviation of x. */
  readonly varianceX: number;
  readonly sdX: number;
  readonly sdY: number;
  readonly intercept: number;
  readonly slope: number;
  /** ½ the mean squared residual of the least-squares line. */
  readonly floor: number;
}

const mean = (m: number, term: (i: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < m; i++) sum += term(i);
  return sum / m;
};

/** Moments in two passes, deviations from the mean second, so that nothing cancels; population variances (÷ m). */
export function createMoments(x: Float64Array, y: Float64Array): Moments {
  const m = x.length;
  const meanX = mean(m, (i) => x[i]!);
  const meanY = mean(m, (i) => y[i]!);
  const varianceX = mean(m, (i) => (x[i]! - meanX) ** 2);
  const varianceY = mean(m, (i) => (y[i]! - meanY) ** 2);
  const slope = varianceX > 0 ? mean(m, (i) => (x[i]! - meanX) * (y[i]! - meanY)) / varianceX : 0;
  return {
    meanX,
    meanY,
    meanXX: varianceX + meanX * meanX,
    varianceX,
    sdX: Math.sqrt(varianceX) || 1,
    sdY: Math.sqrt(varianceY) || 1,
    intercept: meanY - slope * meanX,
    slope,
    floor: mean(m, (i) => (y[i]! - meanY - slope * (x[i]! - meanX)) ** 2) / 2,
  };
}
