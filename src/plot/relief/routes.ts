import { bisectRight } from 'd3';
import { type Marker, traceMarker } from '../markers';
import type { Pen } from '../pen';
import { isCrowded, MARKER_AREA, unmarked } from '../routePaths';
import type { SeenDrape } from './drapeOnScreen';

/** A stretch of a draped route: what of it is seen, and what the ground hides. */
export interface DrapedLine<P> {
  readonly seen: P;
  readonly hidden: P;
}

/** Traces a draped route between two of its updates. */
export function traceDrape<P extends Pick<Pen, 'moveTo' | 'lineTo'>>(
  { at, px, py, hidden }: SeenDrape,
  from: number,
  to: number,
  createPen: () => P,
): DrapedLine<P> {
  const pens = [createPen(), createPen()] as const;
  let last = Number.NaN;
  for (let k = 0; k < at.length; k++) {
    if (at[k]! < from || at[k]! > to) continue;
    if (Number.isNaN(px[k]!)) {
      last = Number.NaN;
      continue;
    }
    // Between a place that is seen and one that is not, the ground's edge is nearer to the one that is not.
    const which = hidden[k] === 1 && hidden[k - 1] === 1 ? 1 : 0;
    const pen = pens[which];
    if (Number.isNaN(last)) pen.moveTo(px[k]!, py[k]!);
    else {
      if (last !== which) pen.moveTo(px[k - 1]!, py[k - 1]!);
      pen.lineTo(px[k]!, py[k]!);
    }
    last = which;
  }
  return { seen: pens[0], hidden: pens[1] };
}

/** Traces markers at the updates before one, thinned where they would touch; where the ground hides one there is none. */
export function traceDrapeMarkers(pen: Pen, { at, px, py, hidden }: SeenDrape, to: number, marker: Marker): void {
  const marked = unmarked();
  for (let k = 0; k < at.length && at[k]! < to; k++) {
    const [x, y] = [px[k]!, py[k]!];
    if (!Number.isInteger(at[k]!) || hidden[k] === 1 || Number.isNaN(x)) continue;
    if (!isCrowded(marked, x, y)) traceMarker(pen, marker, x, y, MARKER_AREA);
  }
}

/**
 * Where on the screen the route is at an update, and whether the ground hides it; nowhere off the block. At an update of a
 * long route that has been thinned out, where what is drawn of the route by then ends.
 */
export function onScreenAt({ at, px, py, hidden }: SeenDrape, update: number) {
  const k = bisectRight(at, update) - 1;
  if (k < 0 || update > at.at(-1)! || Number.isNaN(px[k]!)) return undefined;
  return { x: px[k]!, y: py[k]!, hidden: hidden[k] === 1 };
}
