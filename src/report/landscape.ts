import { surfaceTypeOf } from '../core/catalogue';
import type { SurfaceId } from '../surfaces/ids';

/** Whether the words of walking fit: huts and valleys instead of minima. */
export const isLandscape = (id: SurfaceId): boolean => surfaceTypeOf(id).group === 'landscape';
