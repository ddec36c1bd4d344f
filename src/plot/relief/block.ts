import type { Domain, Surface } from '../../core/types';
import { type Altitude, lossScale } from '../altitude';
import { cellsApart, fillField } from '../fillField';
import { createFrame, type Frame } from '../frame';

/**
 * The block that is cut out of a landscape and shown in relief. Its middle is the origin; its longer side is 1 long; its
 * heights are from 0, the lowest loss on it, to 1, the highest.
 */
export interface Block {
  readonly domain: Domain;
  /** Half the sides along x and y. */
  readonly halfX: number;
  readonly halfY: number;
  /** How many heights lie along x and along y, edges included. */
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the lowest y; NaN where the surface has no finite loss or has not been measured. */
  readonly heights: Float32Array;
  /** The losses that they are of. */
  readonly losses: Float64Array;
  /** Losses at the heights 0 and 1; where the block is cut off at the top, higher ones lie beyond. */
  readonly lowest: number;
  readonly highest: number;
  readonly cut: boolean;
  /** Whether heights go by the logarithm of the loss above the surface's lowest. */
  readonly log: boolean;
  /** The height of a loss; NaN for one that is not finite. */
  heightOf(loss: number): number;
  /** Between the plane and the block, along x and along y. */
  toU(x: number): number;
  toV(y: number): number;
  fromU(u: number): number;
  fromV(v: number): number;
}

/** How much taller than nearly all of its ground a block is at most. */
const TALLEST = 1.5;
const NEARLY_ALL = 0.985;
/** Sides where a unit along x has nothing to do with one along y. */
const FREE = 0.85;
/** No block is narrower, however narrow its part of the plane. */
const NARROWEST = 0.2;
/** Heights along the longer side. */
const LONG = 257;

/** The longer side is 1. */
function sidesOf([xmin, xmax, ymin, ymax]: Domain, aspect: Surface['aspect']): readonly [number, number] {
  const ratio = aspect === 'equal' ? (ymax - ymin) / (xmax - xmin) : FREE;
  return ratio <= 1 ? [1, Math.max(NARROWEST, ratio)] : [Math.max(NARROWEST, 1 / ratio), 1];
}

/** The part of the plane that a block shows: what is wanted of it, and of a measured surface only what was measured. */
function domainOf({ measured }: Surface, wanted: Domain): Domain {
  if (!measured) return wanted;
  const [xmin, xmax, ymin, ymax] = measured.bounds;
  const seen: Domain = [
    Math.max(wanted[0], xmin),
    Math.min(wanted[1], xmax),
    Math.max(wanted[2], ymin),
    Math.min(wanted[3], ymax),
  ];
  return seen[0] < seen[1] && seen[2] < seen[3] ? seen : wanted;
}

const even = (low: number, high: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1));

/**
 * Of a log-scaled range the part about which heights become even: the bottom of a valley is round, and so wide that the
 * heights of a block meet it to a pixel.
 */
const FLOOR = 3e-3;

/** The loss between two others that has a share, to rounding: far higher losses than it may lie in between. */
function lossAtShare(share: (loss: number) => number, wanted: number, lowest: number, highest: number): number {
  let [low, high] = [lowest, highest];
  for (;;) {
    const half = low / 2 + high / 2;
    if (!(half > low && half < high)) return high;
    if (share(half) < wanted) low = half;
    else high = half;
  }
}

/** The lowest and the highest of some shares, and what nearly all of them keep below. */
function rangeOf(shares: Float64Array): { readonly low: number; readonly high: number; readonly most: number } {
  const sorted = shares.filter((share) => !Number.isNaN(share)).sort();
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0), high: at(1), most: at(NEARLY_ALL) };
}

/** The last block of each surface, as long as there is the surface. */
const known = new WeakMap<Surface, Block>();

/** Cuts a block out of a surface, in slices; what was cut last is at hand, as for a picture of what is shown. */
export function* raise(surface: Surface, altitude: Altitude, wanted: Domain, long = LONG): Generator<undefined, Block> {
  const domain = domainOf(surface, wanted);
  const [xmin, xmax, ymin, ymax] = domain;
  const [sideX, sideY] = sidesOf(domain, surface.aspect);
  const columns = Math.max(2, Math.round(sideX * (long - 1)) + 1);
  const rows = Math.max(2, Math.round(sideY * (long - 1)) + 1);
  const last = known.get(surface);
  if (last?.columns === columns && last.rows === rows && domain.every((end, i) => end === last.domain[i])) return last;
  const losses = new Float64Array(columns * rows);
  const stride = cellsApart(surface, losses.length);
  yield* fillField(surface, even(xmin, xmax, columns), even(ymin, ymax, rows), stride, losses);
  yield;
  const share = lossScale(surface.levels, altitude.low, altitude.high, FLOOR);
  const shares = losses.map((loss) => (Number.isFinite(loss) ? share(loss) : Number.NaN));
  const { low, high, most } = rangeOf(shares);
  const top = most > low ? Math.min(high, low + TALLEST * (most - low)) : high;
  const range = top - low || 1;
  const heightOf = (loss: number): number => Math.min(1, (share(loss) - low) / range);
  const lossAt = (wanted: number): number => losses[shares.indexOf(wanted)] ?? Number.NaN;
  const lowest = lossAt(low);
  const highest = lossAt(high);
  const block: Block = {
    domain,
    halfX: sideX / 2,
    halfY: sideY / 2,
    columns,
    rows,
    losses,
    heights: Float32Array.from(shares, (each) => Math.min(1, (each - low) / range)),
    lowest,
    highest: top < high ? lossAtShare(share, top, lowest, highest) : highest,
    cut: top < high,
    log: surface.levels === 'log',
    heightOf: (loss) => (Number.isFinite(loss) ? heightOf(loss) : Number.NaN),
    toU: (x) => ((x - xmin) / (xmax - xmin) - 0.5) * sideX,
    toV: (y) => ((y - ymin) / (ymax - ymin) - 0.5) * sideY,
    fromU: (u) => xmin + (u / sideX + 0.5) * (xmax - xmin),
    fromV: (v) => ymin + (v / sideY + 0.5) * (ymax - ymin),
  };
  known.set(surface, block);
  return block;
}

/** The map that is laid over a block: all of it, so many px along its longer side. */
export function mapOver({ domain, halfX, halfY }: Block, long: number): Frame {
  return createFrame(domain, Math.round(2 * halfX * long), Math.round(2 * halfY * long), 'free');
}

/** The height of the ground at a place of the block, between the heights around it; NaN where there is none. */
export function groundAt({ halfX, halfY, columns, rows, heights }: Block, u: number, v: number): number {
  const across = ((u + halfX) / (2 * halfX)) * (columns - 1);
  const along = ((v + halfY) / (2 * halfY)) * (rows - 1);
  if (!(across >= 0 && along >= 0 && across <= columns - 1 && along <= rows - 1)) return Number.NaN;
  const i = Math.min(columns - 2, Math.floor(across));
  const j = Math.min(rows - 2, Math.floor(along));
  const [s, t] = [across - i, along - j];
  const at = j * columns + i;
  const near = heights[at]! * (1 - s) + heights[at + 1]! * s;
  const far = heights[at + columns]! * (1 - s) + heights[at + columns + 1]! * s;
  return near * (1 - t) + far * t;
}

/** Distance between two heights. */
export const spacing = ({ halfX, columns }: Block): number => (2 * halfX) / (columns - 1);

/** Where the height of a column and a row stands. */
export function placeOf({ halfX, halfY, columns, rows }: Block, i: number, j: number): readonly [u: number, v: number] {
  return [(2 * i * halfX) / (columns - 1) - halfX, (2 * j * halfY) / (rows - 1) - halfY];
}

/** From where to where a line is between −half and half, which begins at a place and goes on by so much. */
export function lineWithin(begin: number, slope: number, half: number): readonly [from: number, to: number] {
  if (slope === 0) return Math.abs(begin) <= half ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [1, 0];
  const [a, b] = [(-half - begin) / slope, (half - begin) / slope];
  return a < b ? [a, b] : [b, a];
}
