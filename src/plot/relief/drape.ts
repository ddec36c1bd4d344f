import type { Track } from '../routePaths';
import { thin } from '../thin';
import { type Block, groundAt } from './block';

/** A route laid over the ground: its updates and, between them, what it takes to follow the ground. */
export interface Drape {
  /** How far along the route each place is, in updates: whole numbers are updates. */
  readonly at: Float64Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Height of the ground; NaN off the block, and where it has none. */
  readonly z: Float64Array;
}

/** Places between two updates, at most: a step over the whole block takes fewer. */
const MOST = 256;
/** Distance between two places, in distances between heights. */
const APART = 1.5;

/** Lays a route over a block. Updates that are not finite are left out. */
export function drape({ x, y, length }: Track, block: Block): Drape {
  const room = (APART * 2 * block.halfX) / (block.columns - 1);
  const places: number[] = [];
  let [pu, pv, before] = [Number.NaN, Number.NaN, 0];
  for (const k of thin(x, y, 0, length - 1)) {
    const [u, v] = [block.toU(x[k]!), block.toV(y[k]!)];
    if (!Number.isFinite(u + v)) continue;
    const parts = Math.min(MOST, Math.ceil(Math.hypot(u - pu, v - pv) / room)) || 1;
    for (let part = Number.isNaN(pu) ? parts : 1; part <= parts; part++) {
      const share = part / parts;
      places.push(
        before + (k - before) * share,
        part === parts ? u : pu + (u - pu) * share,
        part === parts ? v : pv + (v - pv) * share,
      );
    }
    [pu, pv, before] = [u, v, k];
  }
  const count = places.length / 3;
  const column = (offset: number): Float64Array =>
    Float64Array.from({ length: count }, (_, k) => places[3 * k + offset]!);
  const [at, u, v] = [column(0), column(1), column(2)];
  return { at, u, v, z: u.map((each, k) => groundAt(block, each, v[k]!)) };
}
