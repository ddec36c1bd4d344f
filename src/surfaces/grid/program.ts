import type { SurfaceProgram } from '../shared/written';
import { heightsOf } from './surface';

export const program: SurfaceProgram = { heights: ({ content }) => heightsOf(content) };
