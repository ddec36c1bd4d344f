import type { SurfaceProgram } from '../shared/written';
import { lossesOn } from './planes';

export const program: SurfaceProgram = { heights: ({ plane }) => lossesOn(plane === 'filter' ? plane : 'pca') };
