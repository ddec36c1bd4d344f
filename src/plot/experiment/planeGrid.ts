import type { AxisScale } from './axisScale';

/** The borders of cells, snapped to the grain of a picture: so many grains to a px, one border more than there are cells. */
function snapped({ edges }: AxisScale, length: number, grain: number): Int32Array {
  const last = Math.round(length * grain);
  return Int32Array.from(edges, (edge) => Math.min(last, Math.max(0, Math.round(edge * grain))));
}

/** Where the cells of a plane lie in a picture, in whole grains. */
export interface PlaneGrid {
  readonly width: number;
  readonly height: number;
  /** Grains to a CSS px. */
  readonly grain: number;
  /** The borders along both axes, from the first value to the last. */
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

/** Fits the cells of a plane to a picture. */
export const planeGrid = (
  [x, y]: readonly [AxisScale, AxisScale],
  { width, height }: { readonly width: number; readonly height: number },
  grain: number,
): PlaneGrid => ({
  width: Math.round(width * grain),
  height: Math.round(height * grain),
  grain,
  columns: snapped(x, width, grain),
  rows: snapped(y, height, grain),
});
