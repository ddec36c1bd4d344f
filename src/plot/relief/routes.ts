import type { Altitude } from '../altitude';
import { type Marker, traceMarker } from '../markers';
import type { Palette } from '../palette';
import type { Pen } from '../pen';
import { DOT_ROOM, type Dot, recordedColour } from '../recordedDots';
import { inChunks, isCrowded, isOne, isTangle, MARKER_AREA, type Polyline, traceArrow, unmarked } from '../routePaths';
import type { SeenDrape } from './drapeOnScreen';
import { isHidden } from './hidden';
import { onRelief } from './onRelief';
import type { Projection } from './projection';

/** A stretch of a draped route: what of it is seen, and what the ground hides, each as paths of not too many pieces. */
export interface DrapedLine<P> {
  readonly seen: readonly P[];
  readonly hidden: readonly P[];
  readonly tangled: boolean;
}

/** Traces a draped route between two of its updates, without what the eye can't tell. */
export function traceDrape<P extends Pick<Pen, 'moveTo' | 'lineTo'>>(
  { at, px, py, hidden }: SeenDrape,
  from: number,
  to: number,
  createPen: () => P,
): DrapedLine<P> {
  const [seen, behind] = [inChunks(createPen), inChunks(createPen)];
  let [steps, length] = [0, 0];
  let last: number | undefined;
  for (let k = 0; k < at.length; k++) {
    if (at[k]! < from || at[k]! > to) continue;
    const [x, y] = [px[k]!, py[k]!];
    if (Number.isNaN(x)) {
      last = undefined;
      continue;
    }
    if (last !== undefined) {
      const [x0, y0] = [px[last]!, py[last]!];
      const ends = !(at[k + 1]! <= to) || Number.isNaN(px[k + 1]!);
      if (!ends && hidden[k] === hidden[last] && isOne(x0, y0, x, y)) continue;
      // Between a place that is seen and one that is not, the ground's edge is nearer to the one that is not.
      (hidden[k] === 1 && hidden[last] === 1 ? behind : seen).line(x0, y0, x, y);
      length += Math.hypot(x - x0, y - y0);
      steps += Number(Number.isInteger(at[k]!));
    }
    last = k;
  }
  return { seen: seen.paths, hidden: behind.paths, tangled: isTangle(steps, length) };
}

/** The updates before one, thinned where their marks would touch; where the ground hides one there is none. */
function* marksOn(
  { at, px, py, hidden }: SeenDrape,
  to: number,
  room?: number,
): Generator<readonly [x: number, y: number, k: number]> {
  const marked = unmarked(room);
  for (let k = 0; k < at.length && at[k]! < to; k++) {
    const [x, y] = [px[k]!, py[k]!];
    if (!Number.isInteger(at[k]!) || hidden[k] === 1 || Number.isNaN(x)) continue;
    if (!isCrowded(marked, x, y)) yield [x, y, at[k]!];
  }
}

/** Traces markers at them. */
export function traceDrapeMarkers(pen: Pen, seen: SeenDrape, to: number, marker: Marker): void {
  for (const [x, y] of marksOn(seen, to)) traceMarker(pen, marker, x, y, MARKER_AREA);
}

/** The losses that were recorded along a whole track, as dots. */
export const drapedDots = (
  seen: SeenDrape,
  losses: Float64Array,
  { altitude, palette }: { readonly altitude: Altitude; readonly palette: Palette },
): Dot[] =>
  Array.from(marksOn(seen, losses.length, DOT_ROOM), ([x, y, record]) => ({
    record,
    x,
    y,
    colour: recordedColour(losses[record]!, altitude, palette),
  }));

/** How far beyond the edge of the block an arrow points, px, and how many a route has at most. */
const BEYOND = 9;
const MOST_ARROWS = 4;

/** Traces an arrowhead at each place where the route leaves the ground before an update. */
export function traceDrapeArrows(pen: Pen, { at, px, py }: SeenDrape, to: number): void {
  let arrows = 0;
  for (let k = 1; k + 1 < at.length && at[k + 1]! <= to && arrows < MOST_ARROWS; k++) {
    const [dx, dy] = [px[k]! - px[k - 1]!, py[k]! - py[k - 1]!];
    const length = Math.hypot(dx, dy);
    if (!(length > 0) || !Number.isNaN(px[k + 1]!)) continue;
    traceArrow(pen, px[k]! + (BEYOND * dx) / length, py[k]! + (BEYOND * dy) / length, Math.atan2(dy, dx));
    arrows++;
  }
}

/** Where a route is on the screen at an update, px, and whether the ground hides it. */
export interface RouteHead {
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}

/** Where a route is at an update; nowhere off the block. */
export function headAt(projection: Projection, { x, y }: Polyline, update: number): RouteHead | undefined {
  const { u, v, z, px, py } = onRelief(projection, x[update]!, y[update]!);
  return Number.isNaN(py) ? undefined : { x: px, y: py, hidden: isHidden(projection, u, v, z) };
}
