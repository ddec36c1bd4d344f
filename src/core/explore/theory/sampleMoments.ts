import type { Objective } from '../../objective';
import { fullBatch } from '../../sampler';
import { BLOCK, type Sliced } from '../../sliced';
import { type Bends, bendsOf } from './bends';

/**
 * What the samples of a quadratic loss have in common: of each its Hessian (a b; b c) and its gradient (p, q) at the lowest
 * point, and how these differ from sample to sample.
 */
export interface SampleMoments {
  readonly bends: Bends;
  readonly samples: number;
  /** The Hessian of their mean. */
  readonly hessian: readonly [a: number, b: number, c: number];
  /** The covariance of two of a, b, c, p, q at `5i + j`. */
  readonly spread: Float64Array;
}

/** The numbers of one sample. */
const EACH = 5;

/** Those of a loss that bends the same everywhere; undefined of any other. Each sample is looked at three times. */
export function* sampleMomentsOf({ surface, samples, batchGradient }: Objective): Sliced<SampleMoments | undefined> {
  const bends = bendsOf(surface);
  if (!bends) return undefined;
  const { x, y } = bends.lowest;
  const hessian = new Float64Array(3);
  surface.hessian(x, y, hessian);
  const [a, b, c] = hessian as unknown as readonly [number, number, number];
  const mean = [a, b, c, 0, 0];
  const spread = new Float64Array(EACH * EACH);
  const batch = fullBatch(samples);
  const [here, right, up] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
  const off = new Float64Array(EACH);
  for (let sample = 0; sample < samples && samples > 1; sample++) {
    batch.start = sample;
    batch.end = sample + 1;
    batchGradient(x, y, batch, here);
    // The gradient of a quadratic loss is a linear function: what a step of 1 changes is the Hessian's column.
    batchGradient(x + 1, y, batch, right);
    batchGradient(x, y + 1, batch, up);
    const of = [right[0]! - here[0]!, up[0]! - here[0]!, up[1]! - here[1]!, here[0]!, here[1]!];
    for (let i = 0; i < EACH; i++) off[i] = of[i]! - mean[i]!;
    for (let i = 0; i < EACH; i++)
      for (let j = 0; j < EACH; j++) spread[EACH * i + j]! += (off[i]! * off[j]!) / samples;
    if (sample % BLOCK === BLOCK - 1) yield BLOCK / 20;
  }
  return { bends, samples, hessian: [a, b, c], spread };
}
