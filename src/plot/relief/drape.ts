import { clipSegment } from '../clip';
import type { Polyline } from '../routePaths';
import { MOST_POINTS_DRAWN, thin } from '../thin';
import { type Block, groundAt, spacing } from './block';

/** A route laid over the ground: its updates and, between them, what it takes to follow the ground. */
export interface Drape {
  /** How far along the route each place is, in updates: whole numbers are updates. */
  readonly at: Float64Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Height of the ground; NaN off the block, and where it has none. */
  readonly z: Float64Array;
}

/** Distance between two places, in distances between heights. */
const APART = 1.5;
/** More places than this tell the eye nothing more: of a route that swings to and fro they are farther apart. */
const MOST = 12_000;
/** Of a long route an update nearer than this to the last that was kept is left out, in distances between heights. */
const NEAR = 0.2;
/** The first updates are never thinned: there a route moves most. */
const BEGINNING = 1000;

type Place = readonly [u: number, v: number];

/** Places of the block along a step, edges of the block included, ends of the step not. */
function placesBetween({ halfX, halfY }: Block, from: Place, to: Place, room: number): Place[] {
  const isOn = ([u, v]: Place): boolean => Math.abs(u) <= halfX && Math.abs(v) <= halfY;
  // From the end that is on the block, since far off doubles don't tell its places apart.
  const back = isOn(to) && !isOn(from);
  const [begin, end] = back ? [to, from] : [from, to];
  const way = { x0: begin[0] + halfX, y0: begin[1] + halfY, x1: end[0] + halfX, y1: end[1] + halfY };
  const on = clipSegment(way, 2 * halfX, 2 * halfY);
  if (!on) return [];
  const { x0, y0, x1, y1 } = on;
  const parts = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / room);
  const held = (at: number, half: number): number => Math.min(half, Math.max(-half, at - half));
  const places: Place[] = [];
  const first = isOn(begin) ? 1 : 0;
  for (let part = first; part < parts + Number(!isOn(end)); part++) {
    const share = part / (parts || 1);
    places.push([held(x0 + (x1 - x0) * share, halfX), held(y0 + (y1 - y0) * share, halfY)]);
  }
  return back ? places.reverse() : places;
}

/**
 * The updates of a route that are laid over a block: without those that hardly move, however many; of what is left, the
 * first ones, and of the others those that thinning keeps.
 */
function updatesOn(block: Block, { x, y, length }: Polyline): readonly number[] {
  const near = length > MOST_POINTS_DRAWN ? NEAR * spacing(block) : 0;
  const kept: number[] = [];
  let [u, v] = [Number.NaN, Number.NaN];
  for (let k = 0; k < length; k++) {
    const [nextU, nextV] = [block.toU(x[k]!), block.toV(y[k]!)];
    if (!Number.isFinite(nextU + nextV)) continue;
    if (k < length - 1 && Math.hypot(nextU - u, nextV - v) < near) continue;
    kept.push(k);
    [u, v] = [nextU, nextV];
  }
  const at = (column: Float64Array): Float64Array => Float64Array.from(kept, (k) => column[k]!);
  const rest = thin(at(x), at(y), Math.min(BEGINNING, kept.length), kept.length - 1);
  return [...kept.slice(0, BEGINNING), ...rest.map((place) => kept[place]!)];
}

/** About how long a route is over a block: no step of it counts for more than the block across. */
function lengthOver({ halfX, halfY }: Block, places: readonly Place[]): number {
  const across = 2 * Math.hypot(halfX, halfY);
  return places.reduce((length, [u, v], k) => {
    const [u0, v0] = places[k - 1] ?? [u, v];
    return length + Math.min(across, Math.hypot(u - u0, v - v0));
  }, 0);
}

/** Lays a route over a block. Updates that are not finite are left out. */
export function drape(track: Polyline, block: Block): Drape {
  const updates = updatesOn(block, track);
  const stands = updates.map((k): Place => [block.toU(track.x[k]!), block.toV(track.y[k]!)]);
  const room = Math.max(APART * spacing(block), lengthOver(block, stands) / MOST);
  const at: number[] = [];
  const places: Place[] = [];
  updates.forEach((k, n) => {
    const place = stands[n]!;
    const before = stands[n - 1];
    if (before) {
      const between = placesBetween(block, before, place, room);
      // The way to an update is made after the one before it, though that may have been left out.
      at.push(...between.map((_, part) => k - 1 + (part + 1) / (between.length + 1)));
      places.push(...between);
    }
    at.push(k);
    places.push(place);
  });
  const [u, v] = [Float64Array.from(places, (place) => place[0]), Float64Array.from(places, (place) => place[1])];
  return { at: Float64Array.from(at), u, v, z: u.map((each, k) => groundAt(block, each, v[k]!)) };
}
