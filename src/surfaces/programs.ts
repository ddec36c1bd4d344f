import { someRooms } from '../core/rooms';
import { SURFACES } from './ids';
import type { SurfaceProgram } from './shared/written';

/** What programs need to know besides the formula of surfaces that are made of data or of a grid. */
export const programs = someRooms(
  SURFACES,
  import.meta.glob<SurfaceProgram>('./*/program.ts', { eager: true, import: 'program' }),
);
