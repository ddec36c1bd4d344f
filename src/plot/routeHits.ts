import type { Point } from '../core/types';
import type { Polyline } from './routePaths';
import { thin } from './thin';

/** How near a route a pointer must be to be on it, px. */
const NEAR = 8;

/** A route at a pointer: its place among the others, and the update that the pointer is at. */
export interface RouteHit {
  readonly place: number;
  readonly index: number;
}

/** Where a point of the plane is on the screen, px; NaN where it is not seen. */
export type PlaceOnScreen = (x: number, y: number) => Point;

/** The places of a route on the screen: x and y in turn, px; and the updates that they are of. */
function onScreen({ x, y, length }: Polyline, place: PlaceOnScreen) {
  const updates = thin(x, y, 0, length - 1);
  const places = updates.map((k) => place(x[k]!, y[k]!));
  return { updates, px: places.map(([px]) => px), py: places.map(([, py]) => py) };
}

/**
 * Tells which route is at a pixel, and at which of its updates: the one whose marker is near, or else the one
 * that makes the step there. Of two that are as near, the one that is drawn on top.
 * @param tracks by place; where there is none, nothing is hit
 */
export function routeHits(
  tracks: readonly (Polyline | undefined)[],
  place: PlaceOnScreen,
): (x: number, y: number) => RouteHit | undefined {
  const lines = tracks.map((track) => track && onScreen(track, place));
  return (x, y) => {
    let hit: RouteHit | undefined;
    let least = NEAR;
    lines.forEach((line, place) => {
      if (!line) return;
      const { updates, px, py } = line;
      for (let k = 0; k < updates.length; k++) {
        // Markers come before the lines that they stand on.
        const at = Math.hypot(px[k]! - x, py[k]! - y) - NEAR / 2;
        if (at < least) [least, hit] = [at, { place, index: updates[k]! }];
        if (k === 0) continue;
        const [dx, dy] = [px[k]! - px[k - 1]!, py[k]! - py[k - 1]!];
        const along = ((x - px[k - 1]!) * dx + (y - py[k - 1]!) * dy) / (dx * dx + dy * dy);
        const off = Math.abs((x - px[k - 1]!) * dy - (y - py[k - 1]!) * dx) / Math.hypot(dx, dy);
        if (along > 0 && along < 1 && off < least) [least, hit] = [off, { place, index: updates[k]! }];
      }
    });
    return hit;
  };
}
