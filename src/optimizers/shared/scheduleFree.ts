import type { Vec } from '../../core/types';

/** Counts a rate into the largest so far and the sum of squares, and returns the newest one's share. */
export function shareOf(top: Vec, total: Vec, lr: number): number {
  top[0] = Math.max(top[0]!, lr);
  const weight = top[0] * top[0];
  total[0] = total[0]! + weight;
  return total[0] === 0 ? 0 : weight / total[0];
}
