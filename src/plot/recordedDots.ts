import type { Altitude } from './altitude';
import type { Frame } from './frame';
import type { Palette } from './palette';
import type { Ink } from './pen';
import { isCrowded, isOn, type Polyline, unmarked } from './routePaths';
import { faded } from './terrain';
import { tintAt } from './tint';

/** A dot at a record of a track, px. */
export interface Dot {
  readonly record: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** How large the dots are, px. */
export const DOT = { radius: 4.2, edge: 1.3 } as const;

/** Between two dots of a track, px: it is seen there. */
export const DOT_ROOM = 17;

/** Room that a marker at the cursor keeps free of dots, px. */
const HEAD_ROOM = 12;

/**
 * The colour that the map has where its loss is a recorded one. Where a dot's colour is not that of the ground around it,
 * the training had another loss than the surface has there: it was not on this plane.
 */
export const recordedColour = (loss: number, altitude: Altitude, palette: Palette): string =>
  tintAt(palette, Math.min(1, Math.max(0, faded(altitude.share(loss)))));

/** The records of a whole track as dots on the map, in order, thinned so that the track is seen between them. */
export function recordedDots(
  { x, y, length }: Polyline,
  losses: Float64Array,
  { frame, altitude, palette }: { readonly frame: Frame; readonly altitude: Altitude; readonly palette: Palette },
): Dot[] {
  const marked = unmarked(DOT_ROOM);
  const dots: Dot[] = [];
  for (let record = 0; record < length; record++) {
    const [px, py] = [frame.toX(x[record]!), frame.toY(y[record]!)];
    if (isOn(frame, px, py) && !isCrowded(marked, px, py))
      dots.push({ record, x: px, y: py, colour: recordedColour(losses[record]!, altitude, palette) });
  }
  return dots;
}

/** The dots before the cursor, where there is a marker. */
export const dotsBefore = (dots: readonly Dot[], index: number): readonly Dot[] =>
  dots.filter(({ record }) => record < index);

/** Dots that leave markers as they are, for where they are drawn over them. */
export const clearOf = (dots: readonly Dot[], heads: readonly (readonly [x: number, y: number])[]): readonly Dot[] =>
  dots.filter(({ x, y }) => heads.every(([px, py]) => Math.hypot(x - px, y - py) > HEAD_ROOM));

/** Draws dots, each with an edge that sets it off against its track. */
export function drawRecorded(ink: Ink, dots: readonly Dot[], edge: string): void {
  ink.strokeStyle = edge;
  ink.lineWidth = DOT.edge;
  for (const { x, y, colour } of dots) {
    ink.beginPath();
    ink.arc(x, y, DOT.radius, 0, 2 * Math.PI);
    ink.fillStyle = colour;
    ink.fill();
    ink.stroke();
  }
}
