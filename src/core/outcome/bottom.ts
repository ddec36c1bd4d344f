import { compassSearch } from '../compassSearch';
import { norm } from '../norm';
import { newton } from '../surfaces/newton';
import type { Minimum, Surface } from '../types';
import { isLowest, type Listed, NEAR, nearestMinimum, partsOf } from './minima';
import type { Outcome } from './outcome';

/** A minimum that a run may be at or about: its loss, and what is told of it. */
export interface Bottom {
  readonly value: number;
  readonly facts: Pick<Outcome, 'minimum' | 'lowest' | 'distance' | 'unlisted'>;
}

/** Up to this part of the map a minimum is near where nearly all of the way down is made. */
const CLOSE = 0.05;

/** The part of the way down that may be left where nearly all of it is made. */
const NEARLY = 1e-3;

/** How near a place must be to a listed minimum to be it, in parts of the map. */
const SAME = 2e-3;

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
  return { value: surface.minima[minimum]!.value, facts: { minimum, lowest, distance } };
}

/** Whether J is higher all along a ring around a place than at it: somewhere within is a minimum. */
function isRinged({ value, domain }: Surface, x: number, y: number, loss: number, radius: number): boolean {
  const [xmin, xmax, ymin, ymax] = domain;
  const [rx, ry] = [radius * (xmax - xmin), radius * (ymax - ymin)];
  return RING.every(([dx, dy]) => value(x + dx * rx, y + dy * ry) > loss && value(x - dx * rx, y - dy * ry) > loss);
}

/**
 * The minimum below a place within a ring: by Newton's method, or where that comes to none, as at a tip, by steps along the
 * axes and a closer ring.
 */
function walkDown(surface: Surface, from: Minimum, radius: number): Minimum | undefined {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const [width, height] = [xmax - xmin, ymax - ymin];
  const smooth = newton(surface, [from.x, from.y], [radius * width, radius * height]);
  const low = smooth ?? compassSearch(surface, from, width, height);
  if (!smooth && !isRinged(surface, low.x, low.y, low.value, SAME / 10)) return undefined;
  return partsOf(surface, low.x - from.x, low.y - from.y) <= 2 * radius ? low : undefined;
}

/** The minimum within a ring around a place: the listed one that is there, else one that the list lacks. */
function ringedBottom(surface: Surface, x: number, y: number, loss: number, radius: number): Bottom | undefined {
  if (!isRinged(surface, x, y, loss, radius)) return undefined;
  const low = walkDown(surface, { x, y, value: loss }, radius);
  if (!low) return undefined;
  const distance = norm(low.x - x, low.y - y);
  const listed = nearestMinimum(surface, low.x, low.y);
  if (listed && listed.parts <= SAME) return listedBottom(surface, { ...listed, distance });
  if (!listed) return { value: low.value, facts: { distance } };
  const [xmin, xmax, ymin, ymax] = surface.measured?.bounds ?? surface.domain;
  const on = low.x > xmin && low.x < xmax && low.y > ymin && low.y < ymax;
  const lowest = isLowest(surface, low.value);
  return { value: low.value, facts: { distance, lowest, unlisted: on ? 'unmarked' : 'off' } };
}

/**
 * The minimum that a place is at or near, if any.
 * @param first the loss at the start
 */
export function bottomNear(surface: Surface, x: number, y: number, loss: number, first: number): Bottom | undefined {
  const listed = nearestMinimum(surface, x, y);
  const left = listed && loss - surface.minima[listed.minimum]!.value;
  if (listed && (listed.parts <= NEAR || (listed.parts <= CLOSE && left! <= NEARLY * (first - loss + left!))))
    return listedBottom(surface, listed);
  return ringedBottom(surface, x, y, loss, NEAR);
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
  return ringedBottom(surface, x, y, surface.value(x, y), Math.max(NEAR, around));
}
