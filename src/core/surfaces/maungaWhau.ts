import { readVolcano } from '../data/volcano';
import type { Surface, SurfaceType } from '../types';
import { createGridSurface } from './grid';

let surface: Surface | undefined;

/** The volcano Maunga Whau in Auckland in metres, from its measured heights; the loss is the altitude. */
export const maungaWhau: SurfaceType = {
  group: 'landscape',
  parameters: {},
  create() {
    if (surface) return surface;
    const land = createGridSurface(readVolcano());
    surface = {
      ...land,
      start: [360, 260],
      steps: 200,
      lr: { range: [0.5, 2000], initial: [30, 330, 1] },
      levels: 'linear',
      aspect: 'equal',
      axes: 'metres',
      measured: { bounds: land.domain, rounding: 1 },
    };
    return surface;
  },
};
