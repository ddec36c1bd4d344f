import { textScale } from '../browser/textScale';
import type { Size } from '../browser/useSize';

/** Where a chart is drawn inside its element, px; the margins hold its labels. */
export interface PlotArea extends Size {
  readonly left: number;
  readonly top: number;
  /** How large the page's type is, in parts of the usual size. */
  readonly scale: number;
}

/** Margins that grow with the text; at least a pixel is left for the plot. */
export function plotArea(size: Size, left: number, top: number, right: number, bottom: number): PlotArea {
  const scale = textScale();
  return {
    scale,
    left: left * scale,
    top: top * scale,
    width: Math.max(1, size.width - (left + right) * scale),
    height: Math.max(1, size.height - (top + bottom) * scale),
  };
}
