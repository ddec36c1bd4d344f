import { compassSearch } from '../compassSearch';
import { minimumFrom } from '../minima/descend';
import { norm } from '../norm';
import type { Minimum, Surface } from '../types';
import { isLowest, type Listed, NEAR, nearestMinimum, partsOf } from './minima';
import type { Outcome } from './outcome';

/** A minimum that a run may be at or about: its loss and place, and what is told of it. */
export interface Bottom extends Minimum {
  readonly facts: Pick<Outcome, 'minimum' | 'lowest' | 'distance' | 'unlisted'>;
}

/** Up to this part of the map a minimum is near where nearly all of the way down is made. */
const CLOSE = 0.05;

/** The part of the way down that may be left where nearly all of it is made. */
const NEARLY = 1e-3;

/** How near a place must be to a listed minimum to be it, in parts of the map. */
const SAME = 2e-3;

/** How close the ring is along which J must be higher than at a minimum, in parts of the map. */
const RIM = 2e-4;

/** Half of a ring's directions, about a sixteenth of a turn apart: Pythagorean, so that they are unit vectors. */
const RING = [
  [1, 0],
  [12 / 13, 5 / 13],
  [21 / 29, 20 / 29],
  [5 / 13, 12 / 13],
  [0, 1],
  [-5 / 13, 12 / 13],
  [-21 / 29, 20 / 29],
  [-12 / 13, 5 / 13],
] as const;

function listedBottom(surface: Surface, { minimum, lowest, distance }: Listed): Bottom {
  return { ...surface.minima[minimum]!, facts: { minimum, lowest, distance } };
}

/** Whether J is higher all along a ring around a place than at it: somewhere within is a minimum. */
function isRinged({ value, domain }: Surface, { x, y, value: loss }: Minimum, radius: number): boolean {
  const [xmin, xmax, ymin, ymax] = domain;
  const [rx, ry] = [radius * (xmax - xmin), radius * (ymax - ymin)];
  return RING.every(([dx, dy]) => value(x + dx * rx, y + dy * ry) > loss && value(x - dx * rx, y - dy * ry) > loss);
}

/**
 * The minimum that walking down from a place comes to within a radius, in parts of the map: by Newton's method, or where
 * that comes to none, as at a tip, by steps along the axes if J is higher all around.
 */
function walkDown(surface: Surface, from: Minimum, radius: number): Minimum | undefined {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const [width, height] = [xmax - xmin, ymax - ymin];
  const isBeyond = (x: number, y: number): boolean => partsOf(surface, x - from.x, y - from.y) > radius;
  const smooth = minimumFrom(surface, [from.x, from.y], [radius * width, radius * height], isBeyond);
  if (!smooth && !isRinged(surface, from, radius)) return undefined;
  const low = smooth ?? compassSearch(surface, from, width, height);
  return !isBeyond(low.x, low.y) && isRinged(surface, low, RIM) ? low : undefined;
}

/** What is told of a minimum that was walked down to: the listed one that is there, else one that the list lacks. */
function told(surface: Surface, low: Minimum, distance: number): Bottom {
  const listed = nearestMinimum(surface, low.x, low.y);
  if (listed && listed.parts <= SAME) return listedBottom(surface, { ...listed, distance });
  if (!listed) return { ...low, facts: { distance } };
  const [xmin, xmax, ymin, ymax] = surface.measured?.bounds ?? surface.domain;
  const on = low.x > xmin && low.x < xmax && low.y > ymin && low.y < ymax;
  const lowest = isLowest(surface, low.value);
  return { ...low, facts: { distance, lowest, unlisted: on ? 'unmarked' : 'off' } };
}

/**
 * The minimum that a place is at or near, if any.
 * @param first the loss at the start
 */
export function bottomNear(surface: Surface, from: Minimum, first: number): Bottom | undefined {
  const { x, y, value: loss } = from;
  const low = walkDown(surface, from, NEAR);
  if (low) return told(surface, low, norm(x - low.x, y - low.y));
  const listed = nearestMinimum(surface, x, y);
  const left = listed && loss - surface.minima[listed.minimum]!.value;
  if (!listed || !(left! >= 0)) return undefined;
  const near = listed.parts <= NEAR || (listed.parts <= CLOSE && left! <= NEARLY * (first - loss + left!));
  return near ? listedBottom(surface, listed) : undefined;
}

/**
 * The minimum that a cloud of places lies about, if any.
 * @param spread how far they are from their middle, in the plane's units, and `around` in parts of the map
 */
export function bottomWithin(
  surface: Surface,
  { x, y, spread, around }: Readonly<Record<'x' | 'y' | 'spread' | 'around', number>>,
): Bottom | undefined {
  const listed = nearestMinimum(surface, x, y);
  if (listed && (listed.parts <= NEAR || listed.distance <= spread)) return listedBottom(surface, listed);
  const low = walkDown(surface, { x, y, value: surface.value(x, y) }, Math.max(NEAR, around));
  return low && told(surface, low, norm(x - low.x, y - low.y));
}
