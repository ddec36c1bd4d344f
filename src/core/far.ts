import type { Surface } from './types';

/** How far from the map's centre a run may go, in maps. */
const FAR = 1000;

/** The centre and size of a surface's map. */
export interface Fence {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function fenceOf({ domain }: Surface): Fence {
  const [xmin, xmax, ymin, ymax] = domain;
  return { x: (xmin + xmax) / 2, y: (ymin + ymax) / 2, width: xmax - xmin, height: ymax - ymin };
}

/** Whether a point is too far off the map to be called on it, or not finite. */
export function isOutside(fence: Fence, x: number, y: number): boolean {
  const dx = (x - fence.x) / fence.width;
  const dy = (y - fence.y) / fence.height;
  return !(dx * dx + dy * dy <= FAR * FAR);
}

export const isFar = (surface: Surface, x: number, y: number): boolean => isOutside(fenceOf(surface), x, y);
