import type { Columns } from '../columns';
import { norm } from '../norm';
import { bowlAt } from '../outcome/bowl';
import { NEAR, nearestMinimum } from '../outcome/minima';
import type { Surface } from '../types';
import { RULE_OF_THUMB, tolerance } from './stop';

/**
 * Whether a run whose loss has kept still swings from wall to wall, far from any minimum: there the slope that its last
 * move crossed is too steep, and the move too long, for the loss to keep still by anything but symmetry.
 * @param last the last update made
 * @param rate the relative change of loss that counts as none
 */
export function isSwinging(surface: Surface, columns: Columns, last: number, rate: number): boolean {
  const x = columns.x[last]!;
  const y = columns.y[last]!;
  const nearest = nearestMinimum(surface, x, y);
  const parts = nearest ? nearest.parts : (bowlAt(surface, x, y)?.parts ?? Number.POSITIVE_INFINITY);
  if (parts <= NEAR) return false;
  const move = norm(x - columns.x[last - 1]!, y - columns.y[last - 1]!);
  const none = tolerance(Math.max(rate, RULE_OF_THUMB), columns.loss[last]!, columns.loss[0]!);
  return columns.gradNorm[last - 1]! * move > none;
}
