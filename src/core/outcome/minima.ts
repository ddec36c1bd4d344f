import { norm } from '../norm';
import type { Surface } from '../types';

/** How near a minimum counts as there, as a part of the map's width and height. */
export const NEAR = 0.02;

/** Losses closer than this, relative to the spread of the minima, count as equally low. */
const TIE = 1e-9;

/** A length in parts of the map's width and height. */
export function partsOf({ domain: [xmin, xmax, ymin, ymax] }: Pick<Surface, 'domain'>, dx: number, dy: number): number {
  return norm(dx / (xmax - xmin), dy / (ymax - ymin));
}

/** Tells of a value whether no minimum of a list lies lower by more than rounding. */
function lowestOf({ minima }: Pick<Surface, 'minima'>): (value: number) => boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const m of minima) {
    least = Math.min(least, m.value);
    most = Math.max(most, m.value);
  }
  return (value) => value - least <= TIE * Math.max(1, most - least);
}

/** Whether no minimum of a list lies lower than a value by more than rounding. */
export const isLowest = (surface: Pick<Surface, 'minima'>, value: number): boolean => lowestOf(surface)(value);

/** A listed minimum, how far it is, and whether none is lower. */
export interface Listed {
  /** Its place in the surface's list. */
  readonly minimum: number;
  readonly lowest: boolean;
  /** In the plane's units. */
  readonly distance: number;
  /** The same in parts of the map. */
  readonly parts: number;
}

function listedAt(surface: Surface, x: number, y: number): Listed[] {
  const isLow = lowestOf(surface);
  return surface.minima.map((m, minimum) => ({
    minimum,
    lowest: m.lowest ?? isLow(m.value),
    distance: norm(x - m.x, y - m.y),
    parts: partsOf(surface, x - m.x, y - m.y),
  }));
}

const least = (list: readonly Listed[], by: 'distance' | 'parts'): Listed | undefined =>
  list.reduce<Listed | undefined>((best, one) => (best && best[by] <= one[by] ? best : one), undefined);

/** The nearest listed minimum, by distance in parts of the map; none where none is listed. */
export function nearestMinimum(surface: Surface, x: number, y: number): Listed | undefined {
  return least(listedAt(surface, x, y), 'parts');
}

/**
 * Of the listed minima that none is lower than, or where none is so of them all, the nearest in the plane's units; none
 * where none is listed.
 */
export function nearestLowest(surface: Surface, x: number, y: number): Listed | undefined {
  const all = listedAt(surface, x, y);
  const lowest = all.filter((one) => one.lowest);
  return least(lowest.length > 0 ? lowest : all, 'distance');
}
