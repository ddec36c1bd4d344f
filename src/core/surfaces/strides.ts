import type { Surface } from '../types';

const round = (value: number): number => Number(value.toPrecision(2));

/**
 * Strides worth showing on a quadratic: a good one, the bound 2/λmax at which it swings from wall to wall for ever,
 * and a tiny one.
 * @param good the good stride, as a part of the bound
 */
export function strides(lambdaMax: number, good: number): Surface['lr'] {
  const bound = 2 / lambdaMax;
  return {
    range: [round(bound / 1000), round(bound * 2)],
    initial: [round(bound * good), Number(bound.toPrecision(3)), round(bound * 0.01)],
  };
}
