import type { Batch, Surface, Vec } from '../../core/types';

/** The loss of one sample; what it needs of the data it holds itself. */
export interface SampleLoss {
  /** The loss of sample i, to the same bits as `gradient` has it, where that is quicker. */
  value?(i: number, x: number, y: number): number;
  /** Writes the gradient of sample i's loss into `out` and returns the loss. */
  gradient(i: number, x: number, y: number, out: Vec): number;
  /** Writes ∂²/∂x², ∂²/∂x∂y, ∂²/∂y² of sample i's loss into `out`. */
  hessian(i: number, x: number, y: number, out: Vec): void;
}

type Mean = Pick<Surface, 'value' | 'gradient' | 'hessian'> &
  Required<Pick<Surface, 'scans'>> & {
    batchGradient(x: number, y: number, batch: Batch, out: Vec): number;
  };

/** Samples of the reader's own that such a loss takes, as many as made data may have. */
export const MOST_SCANNED = 2000;

/** J = 1/m Σ Jᵢ with its derivatives, each sum in the samples' own order. */
export function meanLoss(samples: number, loss: SampleLoss): Mean {
  const one = new Float64Array(3);
  const spare = new Float64Array(2);

  function sum(x: number, y: number, order: Uint32Array | undefined, start: number, end: number, out: Vec): number {
    let total = 0;
    let g0 = 0;
    let g1 = 0;
    for (let k = start; k < end; k++) {
      total += loss.gradient(order ? order[k]! : k, x, y, one);
      g0 += one[0]!;
      g1 += one[1]!;
    }
    const count = end - start;
    out[0] = g0 / count;
    out[1] = g1 / count;
    return total / count;
  }

  const { value } = loss;
  const mean =
    value &&
    ((x: number, y: number): number => {
      let total = 0;
      for (let i = 0; i < samples; i++) total += value(i, x, y);
      return total / samples;
    });

  return {
    scans: samples,
    value: mean ?? ((x, y) => sum(x, y, undefined, 0, samples, spare)),
    gradient: (x, y, out) => sum(x, y, undefined, 0, samples, out),
    batchGradient: (x, y, { order, start, end }, out) => sum(x, y, order, start, end, out),
    hessian(x, y, out) {
      let xx = 0;
      let xy = 0;
      let yy = 0;
      for (let i = 0; i < samples; i++) {
        loss.hessian(i, x, y, one);
        xx += one[0]!;
        xy += one[1]!;
        yy += one[2]!;
      }
      out[0] = xx / samples;
      out[1] = xy / samples;
      out[2] = yy / samples;
    },
  };
}
