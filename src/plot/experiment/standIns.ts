import type { PaintedPlane } from './painted';

/** How far apart the places are that are tried first, along each axis, and then half as far, and again. */
const COARSEST_STRIDE = 8;

/** The multiple of a stride next to an index, among so many. */
function nearestMultiple(index: number, stride: number, count: number): number {
  const nearest = Math.round(index / stride) * stride;
  return nearest < count ? nearest : nearest - stride;
}

/**
 * For each place the known one that is shown there: its own, or else that of the coarser grids which is nearest, the finest
 * grid first; −1 where none is known.
 */
export function standIns({ width, height, kindAt }: Pick<PaintedPlane, 'width' | 'height' | 'kindAt'>): Int32Array {
  const shown = new Int32Array(kindAt.length);
  for (let j = 0, place = 0; j < height; j++) {
    for (let i = 0; i < width; i++, place++) {
      shown[place] = kindAt[place]! >= 0 ? place : -1;
      for (let stride = 2; stride <= COARSEST_STRIDE && shown[place]! < 0; stride *= 2) {
        const coarse = nearestMultiple(j, stride, height) * width + nearestMultiple(i, stride, width);
        if (kindAt[coarse]! >= 0) shown[place] = coarse;
      }
    }
  }
  return shown;
}
