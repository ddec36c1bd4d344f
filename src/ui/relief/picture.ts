import type { Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import type { Projection } from '../../plot/relief/projection';

/** What all parts of the relief are drawn from. */
export interface ReliefPicture {
  readonly surface: Surface;
  readonly projection: Projection;
  readonly altitude: Altitude;
  /** Losses that are written beside the block and drawn along its sides. */
  readonly levels: readonly number[];
}
