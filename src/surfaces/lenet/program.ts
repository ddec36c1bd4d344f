import type { SurfaceProgram } from '../shared/written';
import { lossesOn, planeOf } from './planes';

export const program: SurfaceProgram = { heights: ({ plane }) => lossesOn(planeOf(plane)) };
