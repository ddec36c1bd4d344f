import type { Point, Surface } from '../../core/types';
import type { Altitude } from '../altitude';
import { writeHeight } from '../contourLevels';
import { widthOf } from '../svg/wrap';
import type { Box } from './room';

/** Type sizes of the legend's title and of its ends, px. */
export const LEGEND_TYPE = { title: 11.5, ends: 11 } as const;

/** Maps narrower than this have their legend on one line, and name the start without its coordinates, px. */
export const NARROW = 480;

/** The bar between the ends of a legend on one line, px. */
export const SHORT_BAR = 72;

/** What the legend says: the heights, their lowest and their highest tint; and the ends where there is one line for all. */
export interface LegendWords {
  readonly title: string;
  readonly low: string;
  readonly high: string;
  readonly short: readonly [low: string, high: string];
}

/** Where the legend stands, and whether all of it is on one line. */
export interface Legend {
  readonly box: Box;
  readonly short: boolean;
}

/** Room from the map's edges: beside and above the numbers along them, and under the pointer's reading, px. */
const MARGIN = { left: 38, right: 12, foot: 26, head: 40 } as const;

/** Nearer than this to what matters, px, the legend rather stands in the upper left corner. */
const CLOSE = 24;

const roundTo = (value: number, step: number): string => {
  const digits = Math.max(0, Math.min(100, -Math.floor(Math.log10(step))));
  const rounded = Math.round(value / step) * step;
  return writeHeight(Number(digits > 20 ? rounded.toPrecision(3) : rounded.toFixed(digits)) + 0);
};

/** The ends of the tints as they are written: as fine as their distance asks for, the upper one to two digits. */
export function legendEnds(surface: Surface, { low, high }: Altitude): readonly [low: string, high: string] {
  const step = 10 ** (Math.floor(Math.log10(high - low)) - 1);
  if (!(step > 0 && Number.isFinite(step))) return [writeHeight(low), writeHeight(high)];
  return [roundTo(low, step / (surface.levels === 'log' ? 100 : 10)), roundTo(high, step)];
}

function sizeOf({ title, low, high, short }: LegendWords, narrow: boolean) {
  if (narrow) return { width: 36 + SHORT_BAR + widthOf(short.join('')) * LEGEND_TYPE.ends, height: 26 };
  const most = Math.max(widthOf(title) * LEGEND_TYPE.title, (widthOf(low) + widthOf(high) + 1) * LEGEND_TYPE.ends);
  return { width: Math.max(168, 22 + most), height: 56 };
}

const distance = ({ left, top, right, bottom }: Box, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));

/**
 * The legend in that lower corner which is farther from what matters on the map; where it would touch in both, in the
 * upper left one, but for narrow maps; none on a map that is narrower than it.
 * @param marks huts and the start, px, which count where it would lie on routes in both
 */
export function placeLegend(
  words: LegendWords,
  { width, height }: { readonly width: number; readonly height: number },
  marks: readonly Point[],
  routes: readonly Point[],
): Legend | undefined {
  const short = width < NARROW;
  const size = sizeOf(words, short);
  if (MARGIN.left + size.width + MARGIN.right > width) return undefined;
  const boxAt = (left: number, top: number): Box => ({
    left,
    top,
    right: left + size.width,
    bottom: top + size.height,
  });
  const low = height - MARGIN.foot - size.height;
  const from = (points: readonly Point[], box: Box): number =>
    points.reduce((least, [x, y]) => Math.min(least, distance(box, x, y)), width + height);
  const clear = (box: Box): number => Math.min(from(marks, box), from(routes, box));
  const rank = (box: Box): number => clear(box) + from(marks, box) / 1000;
  const farther = (a: Box, b: Box): Box => (rank(b) > rank(a) ? b : a);
  const lower = farther(boxAt(MARGIN.left, low), boxAt(width - MARGIN.right - size.width, low));
  const box = short || clear(lower) >= CLOSE ? lower : farther(lower, boxAt(MARGIN.left, MARGIN.head));
  return { box, short };
}
