import { largestEigenvalue } from '../../core/symmetric';
import type { Surface } from '../../core/types';

const round = (value: number): number => Number(value.toPrecision(2));

/**
 * Strides worth showing where the valley floor curves by λmax: a good one, a giant one about the bound 2/λmax at which it
 * swings from wall to wall for ever, and a tiny one.
 * @param good the good stride, as a part of the bound
 * @param giant the giant stride, in bounds: more than one where the walls curve less than the floor
 */
export function strides(lambdaMax: number, good: number, giant = 1): Surface['lr'] {
  const bound = 2 / lambdaMax;
  return {
    range: [round(bound / 1000), round(bound * 2)],
    initial: [round(bound * good), Number((giant * bound).toPrecision(3)), round(bound * 0.01)],
  };
}

/** The largest eigenvalue of the Hessian at a place. */
export function largestCurvatureAt(surface: Pick<Surface, 'hessian'>, x: number, y: number): number {
  const h = new Float64Array(3);
  surface.hessian(x, y, h);
  return largestEigenvalue(h[0]!, h[1]!, h[2]!);
}
