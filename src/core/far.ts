import type { Surface } from './types';

/** How far from the map's centre a run may go, in maps. */
export const FAR = 1000;

/** Whether a point is too far off the surface's map to be called on it, or not finite. */
export function isFar({ domain: [xmin, xmax, ymin, ymax] }: Surface, x: number, y: number): boolean {
  const dx = (x - (xmin + xmax) / 2) / (xmax - xmin);
  const dy = (y - (ymin + ymax) / 2) / (ymax - ymin);
  return !(dx * dx + dy * dy <= FAR * FAR);
}
