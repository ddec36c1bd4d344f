import { createAhead } from '../../core/ahead';
import type { Scaled } from '../../core/moments';
import { BLOCK } from '../../core/sliced';
import type { Batch, Fit, GradientParts, Vec } from '../../core/types';

/** The batches of ½(θ₀ + θ₁x − y)² over columns that are already scaled. */
export function squaredErrors(xs: Float64Array, ys: Float64Array): Pick<Fit, 'batchGradient'> {
  return {
    batchGradient(x: number, y: number, { order, start, end }: Batch, out: Vec): number {
      let g0 = 0;
      let g1 = 0;
      let squares = 0;
      for (let k = start; k < end; k++) {
        const i = order[k]!;
        const error = x + y * xs[i]! - ys[i]!;
        g0 += error;
        g1 += error * xs[i]!;
        squares += error * error;
      }
      out[0] = g0 / (end - start);
      out[1] = g1 / (end - start);
      return squares / (2 * (end - start));
    },
  };
}

/** The same over big columns, which are scaled as they are read, and whose large batches are summed block by block. */
export function squaredErrorsOf({ x: xs, y: ys, by }: Scaled): Required<Pick<Fit, 'batchGradient' | 'ahead'>> {
  const { meanX, meanY, sdX, sdY } = by;
  const totals = new Float64Array(3);
  const parts: GradientParts = {
    add(x, y, order, from, to, sums) {
      let g0 = 0;
      let g1 = 0;
      let squares = 0;
      for (let k = from; k < to; k++) {
        const i = order[k]!;
        const input = (xs[i]! - meanX) / sdX;
        const error = x + y * input - (ys[i]! - meanY) / sdY;
        g0 += error;
        g1 += error * input;
        squares += error * error;
      }
      sums[0] = sums[0]! + g0;
      sums[1] = sums[1]! + g1;
      sums[2] = sums[2]! + squares;
    },
    mean(sums, count, out) {
      out[0] = sums[0]! / count;
      out[1] = sums[1]! / count;
      return sums[2]! / (2 * count);
    },
  };
  return {
    ahead: (...run) => createAhead(parts, ...run),
    batchGradient(x, y, { order, start, end }, out) {
      totals[0] = 0;
      totals[1] = 0;
      totals[2] = 0;
      for (let from = start; from < end; from += BLOCK) {
        parts.add(x, y, order, from, Math.min(end, from + BLOCK), totals);
      }
      return parts.mean(totals, end - start, out);
    },
  };
}
