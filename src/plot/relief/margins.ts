/** Room around a block for the words along its edges, px. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Narrower than this, a relief has room for nothing but itself, px. */
export const ROOMY = 600;

/** Room around a block for the values along its edges, px, and where there is little. */
const MARGINS: Margins = { left: 64, right: 116, top: 22, bottom: 44 };
const NARROW: Margins = { left: 40, right: 34, top: 14, bottom: 34 };

export const marginsOf = (width: number): Margins => (width < ROOMY ? NARROW : MARGINS);
