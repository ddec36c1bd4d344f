import type { Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import { groundAt } from '../../plot/relief/block';
import { MARGINS, NARROW_MARGINS } from '../../plot/relief/margins';
import type { Margins, Projection } from '../../plot/relief/projection';

/** What all parts of the relief are drawn from. */
export interface ReliefPicture {
  readonly surface: Surface;
  readonly altitude: Altitude;
  readonly projection: Projection;
  /** Losses that are written beside the block and drawn along its sides. */
  readonly levels: readonly number[];
}

/** Narrower than this, the relief has room for nothing but itself, px. */
export const ROOMY = 600;

/** Room for the values along the block's edges, px. */
export const marginsOf = (width: number): Margins => (width < ROOMY ? NARROW_MARGINS : MARGINS);

/** Where a point of the plane lies on the ground as it is drawn, px; NaN where it has none. */
export function onRelief({ projection }: Pick<ReliefPicture, 'projection'>, x: number, y: number) {
  const { block } = projection;
  const [u, v] = [block.toU(x), block.toV(y)];
  const z = groundAt(block, u, v);
  return { u, v, z, ...projection.place(u, v, z) };
}
