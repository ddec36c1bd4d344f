import { compassSearch } from '../compassSearch';
import { clearance } from '../isolated';
import { norm } from '../norm';
import type { Domain, Minimum } from '../types';
import { descend, type Smooth } from './descend';

/** Starts along each side of the map. */
const SIDE = 8;
/** Minima that are kept, the lowest. */
const MOST = 24;
/** How near two are to be the same, in parts of the map. */
const SAME = 2e-3;

/** A search under way. */
export interface MinimaSearch {
  /** Walks down from at most so many more starts; whether all have been tried. */
  advance(starts: number): boolean;
  /** What has been found so far, the lowest first. */
  found(): readonly Minimum[];
}

/**
 * Looks for the minima of a surface on a part of the plane by walking down from a lattice of starts. What it finds are
 * minima; that it finds all of them nobody can promise.
 */
export function createMinimaSearch(surface: Smooth, [xmin, xmax, ymin, ymax]: Domain): MinimaSearch {
  const width = xmax - xmin;
  const height = ymax - ymin;
  const found: (Minimum & { readonly around: number })[] = [];
  let next = 0;

  const isKnown = ({ x, y }: Minimum): boolean =>
    found.some((other) => norm((x - other.x) / width, (y - other.y) / height) < Math.max(SAME, other.around));

  const walk = (start: number): void => {
    // Every other row is shifted, so that symmetric surfaces are not met on their axes alone.
    const row = Math.floor(start / SIDE);
    const x = xmin + (width * ((start % SIDE) + 0.3 + 0.4 * (row % 2))) / SIDE;
    const y = ymin + (height * (row + 0.45)) / SIDE;
    if (!Number.isFinite(surface.value(x, y))) return;
    const low = descend(surface, [x, y], [width / 20, height / 20]);
    const end = compassSearch(surface, low, width, height);
    if (!(end.x > xmin && end.x < xmax && end.y > ymin && end.y < ymax) || !Number.isFinite(end.value)) return;
    const around = isKnown(end) ? 0 : clearance(surface, end, width, height);
    if (around > 0) found.push({ ...end, around });
  };

  return {
    advance(starts) {
      for (let k = 0; k < starts && next < SIDE * SIDE; k++) walk(next++);
      return next >= SIDE * SIDE;
    },
    found: () =>
      found
        .map(({ x, y, value }) => ({ x, y, value }))
        .sort((a, b) => a.value - b.value)
        .slice(0, MOST),
  };
}
