import { rooms } from '../core/rooms';
import type { SurfaceType } from '../core/types';
import { SURFACES } from './ids';

/** All surfaces by id. */
export const surfaces = rooms(
  SURFACES,
  import.meta.glob<SurfaceType>('./*/surface.ts', { eager: true, import: 'surfaceType' }),
);
