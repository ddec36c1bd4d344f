import { atOnce, BLOCK, type Sliced } from './sliced';

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

/** Columns that are read as (value − mean) / sd, and never copied. */
export interface Scaled {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly by: Pick<Moments, 'meanX' | 'meanY' | 'sdX' | 'sdY'>;
}

/** The columns as they are: to take off 0 and divide by 1 leaves every bit. */
export const UNSCALED: Scaled['by'] = { meanX: 0, meanY: 0, sdX: 1, sdY: 1 };

/** Adds what some samples say to sums. */
type Add = (x: number, y: number, sums: Float64Array) => void;

/** Means over all samples, summed block by block. */
function* means({ x, y, by: { meanX, meanY, sdX, sdY } }: Scaled, add: Add): Sliced<Float64Array> {
  const totals = new Float64Array(3);
  const sums = new Float64Array(3);
  for (let from = 0; from < x.length; from += BLOCK) {
    const to = Math.min(x.length, from + BLOCK);
    sums.fill(0);
    for (let i = from; i < to; i++) add((x[i]! - meanX) / sdX, (y[i]! - meanY) / sdY, sums);
    for (let k = 0; k < 3; k++) totals[k] = totals[k]! + sums[k]!;
    yield to - from;
  }
  return totals.map((total) => total / x.length);
}

/**
 * Moments in passes, deviations from the mean after the mean, so that nothing cancels; population variances (÷ m).
 * @param by a scale that the columns are read on
 */
export function* momentsOf(x: Float64Array, y: Float64Array, by: Scaled['by'] = UNSCALED): Sliced<Moments> {
  const scaled: Scaled = { x, y, by };
  const [meanX, meanY] = (yield* means(scaled, (x, y, sums) => {
    sums[0] = sums[0]! + x;
    sums[1] = sums[1]! + y;
  })) as unknown as [number, number];
  const [varianceX, varianceY, covariance] = (yield* means(scaled, (x, y, sums) => {
    const dx = x - meanX;
    const dy = y - meanY;
    sums[0] = sums[0]! + dx * dx;
    sums[1] = sums[1]! + dy * dy;
    sums[2] = sums[2]! + dx * dy;
  })) as unknown as [number, number, number];
  const slope = varianceX > 0 ? covariance / varianceX : 0;
  const [square] = (yield* means(scaled, (x, y, sums) => {
    const residual = y - meanY - slope * (x - meanX);
    sums[0] = sums[0]! + residual * residual;
  })) as unknown as [number];
  return {
    meanX,
    meanY,
    meanXX: varianceX + meanX * meanX,
    varianceX,
    sdX: Math.sqrt(varianceX) || 1,
    sdY: Math.sqrt(varianceY) || 1,
    intercept: meanY - slope * meanX,
    slope,
    floor: square / 2,
  };
}

/** The moments in one go; see {@link momentsOf} for slices. */
export const createMoments = (x: Float64Array, y: Float64Array): Moments => atOnce(momentsOf(x, y));
