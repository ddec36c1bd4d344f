import type { Columns } from '../columns';
import { bowlAt } from '../outcome/bowl';
import type { Surface } from '../types';
import { STOP_ROUNDING, WINDOW } from './stop';

function isBottom(surface: Surface, { x, y, loss }: Columns, at: number): boolean {
  const bowl = bowlAt(surface, x[at]!, y[at]!);
  return bowl !== undefined && bowl.decrement <= STOP_ROUNDING * Math.abs(loss[at]!);
}

/** Whether a run with exact gradients has been where Newton's decrement is below the rounding of J for some updates. */
export function isNothingLeft(surface: Surface, columns: Columns, last: number): boolean {
  return last >= WINDOW && isBottom(surface, columns, last) && isBottom(surface, columns, last - WINDOW);
}
