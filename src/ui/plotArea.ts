import type { Size } from './useSize';

/** Where a chart is drawn inside its element, px; the margins hold its labels. */
export interface PlotArea extends Size {
  readonly left: number;
  readonly top: number;
}

/** Margins in the size of text that the reader has set; at least a pixel is left for the plot. */
export function plotArea(size: Size, left: number, top: number, right: number, bottom: number): PlotArea {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  return {
    left: left * scale,
    top: top * scale,
    width: Math.max(1, size.width - (left + right) * scale),
    height: Math.max(1, size.height - (top + bottom) * scale),
  };
}
