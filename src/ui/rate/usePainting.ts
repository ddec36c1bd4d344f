import { late } from '../late';

/** All that paints the tracks; no part of the first picture. */
export const usePainting = late(() => import('./painting'));
