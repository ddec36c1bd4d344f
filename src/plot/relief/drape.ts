import type { Track } from '../routePaths';
import { thin } from '../thin';
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
/** How far before an update that has been thinned out a place stands that would fall on it. */
const HAIR = 2 ** -20;

type Place = readonly [u: number, v: number];

/** From which share of a straight way to which it runs between −half and half. */
function sharesWithin(from: number, step: number, half: number): readonly [number, number] {
  if (step === 0) return Math.abs(from) <= half ? [0, 1] : [1, 0];
  const [a, b] = [(-half - from) / step, (half - from) / step];
  return a < b ? [a, b] : [b, a];
}

/** Places of the block along a step, edges of the block included, ends of the step not. */
function placesBetween({ halfX, halfY }: Block, from: Place, to: Place, room: number): Place[] {
  const isOn = ([u, v]: Place): boolean => Math.abs(u) <= halfX && Math.abs(v) <= halfY;
  // From the end that is on the block, since far off doubles don't tell its places apart.
  const back = isOn(to) && !isOn(from);
  const [[u, v], end] = back ? [to, from] : [from, to];
  const [du, dv] = [end[0] - u, end[1] - v];
  const [x, y] = [sharesWithin(u, du, halfX), sharesWithin(v, dv, halfY)];
  const [enter, leave] = [Math.max(0, x[0], y[0]), Math.min(1, x[1], y[1])];
  const parts = Math.ceil((Math.hypot(du, dv) * (leave - enter)) / room);
  const held = (at: number, half: number): number => Math.min(half, Math.max(-half, at));
  const places: Place[] = [];
  for (let part = enter > 0 ? 0 : 1; part < parts + Number(leave < 1); part++) {
    const share = enter + ((leave - enter) * part) / (parts || 1);
    places.push([held(u + du * share, halfX), held(v + dv * share, halfY)]);
  }
  return back ? places.reverse() : places;
}

/** About how long a route is over a block: no step of it counts for more than the block across. */
function lengthOver(block: Block, { x, y }: Pick<Track, 'x' | 'y'>, updates: readonly number[]): number {
  const across = 2 * Math.hypot(block.halfX, block.halfY);
  let length = 0;
  updates.forEach((k, place) => {
    const before = updates[place - 1] ?? k;
    const step = Math.hypot(block.toU(x[k]!) - block.toU(x[before]!), block.toV(y[k]!) - block.toV(y[before]!));
    length += step <= across ? step : across;
  });
  return length;
}

/** Lays a route over a block. Updates that are not finite are left out. */
export function drape({ x, y, length }: Track, block: Block): Drape {
  const at: number[] = [];
  const places: Place[] = [];
  let before: number | undefined;
  const updates = thin(x, y, 0, length - 1);
  const room = Math.max(APART * spacing(block), lengthOver(block, { x, y }, updates) / MOST);
  for (const k of updates) {
    const place: Place = [block.toU(x[k]!), block.toV(y[k]!)];
    if (!Number.isFinite(place[0] + place[1])) continue;
    if (before !== undefined) {
      const between = placesBetween(block, places.at(-1)!, place, room);
      for (const [part, each] of between.entries()) {
        const along = before + ((k - before) * (part + 1)) / (between.length + 1);
        at.push(Number.isInteger(along) ? along - HAIR : along);
        places.push(each);
      }
    }
    at.push(k);
    places.push(place);
    before = k;
  }
  const [u, v] = [Float64Array.from(places, (place) => place[0]), Float64Array.from(places, (place) => place[1])];
  return { at: Float64Array.from(at), u, v, z: u.map((each, k) => groundAt(block, each, v[k]!)) };
}
