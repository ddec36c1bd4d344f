import type { SurfaceId } from '../core/scenario';
import * as surfaces from '../core/surfaces';

/** Whether the words of walking fit: huts and valleys instead of minima. */
export const isLandscape = (id: SurfaceId): boolean => surfaces[id].group === 'landscape';
