import type { Margins } from './projection';

/** Room around a block for the values along its edges, px, and where there is little. */
export const MARGINS: Margins = { left: 64, right: 116, top: 22, bottom: 44 };
export const NARROW_MARGINS: Margins = { left: 40, right: 34, top: 14, bottom: 34 };
