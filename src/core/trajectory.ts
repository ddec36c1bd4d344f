import type { Columns } from './columns';
import type { Outcome } from './outcome/outcome';

/** A run that has ended: the index of its columns is the update, 0 the start. */
export interface Trajectory extends Columns {
  /** Updates made + 1. */
  readonly length: number;
  readonly outcome: Outcome;
}
