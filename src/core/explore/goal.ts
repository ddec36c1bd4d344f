import type { Surface } from '../types';

/** The loss of the lowest place that is known of a surface; undefined where none is, or a lower place is no minimum. */
export function lowestLoss({ minima }: Pick<Surface, 'minima'>): number | undefined {
  let least: number | undefined;
  for (const { value, lowest } of minima) {
    if (lowest === false) return undefined;
    if (least === undefined || value < least) least = value;
  }
  return least;
}

/**
 * The loss that counts as there; not a number where no lowest place is known.
 * @param target the part of the start's excess loss that may be left
 */
export const goalOf = (lowest: number = Number.NaN, first: number, target: number): number =>
  lowest + target * (first - lowest);
