import type { Surface, SurfaceType } from '../../core/types';
import { createGridSurface } from '../shared/gridSurface';
import { readVolcano } from './volcano';

let surface: Surface | undefined;

/** The volcano Maunga Whau in Auckland in metres, from its measured heights; the loss is the altitude. */
export const surfaceType: SurfaceType = {
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
