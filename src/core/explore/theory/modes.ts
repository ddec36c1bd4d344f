import type { Objective } from '../../objective';
import { fullBatch } from '../../sampler';
import type { Point } from '../../types';
import { bendsOf } from './bends';

/** One direction along which a quadratic loss curves, as gradient descent sees it. */
export interface Mode {
  /** The curvature h. */
  readonly curvature: number;
  /** The start's offset from the lowest point along it, r. */
  readonly offset: number;
  /** The variance of one sample's gradient along it at the lowest point, c. */
  readonly variance: number;
}

/**
 * What the noisy quadratic model needs of a loss (Zhang et al., "Which algorithmic choices matter at which batch sizes?",
 * NeurIPS 2019): its curvatures, and along each the start's offset and the variance of a sample's gradient. Undefined
 * where the loss does not curve the same everywhere.
 */
export function modesOf({ surface, samples, batchGradient }: Objective, start: Point): readonly Mode[] | undefined {
  const bends = bendsOf(surface);
  if (!bends) return undefined;
  const { lowest, curvatures, directions } = bends;
  const batch = fullBatch(samples);
  const gradient = new Float64Array(2);
  const squares = [0, 0];
  for (let sample = 0; sample < samples && samples > 1; sample++) {
    batch.start = sample;
    batch.end = sample + 1;
    batchGradient(lowest.x, lowest.y, batch, gradient);
    directions.forEach(([x, y], i) => {
      squares[i]! += (gradient[0]! * x + gradient[1]! * y) ** 2 / samples;
    });
  }
  return directions.map(([x, y], i) => ({
    curvature: curvatures[i]!,
    offset: (start[0] - lowest.x) * x + (start[1] - lowest.y) * y,
    variance: squares[i]!,
  }));
}
