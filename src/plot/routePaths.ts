import type { Trajectory } from '../core/trajectory';
import { clipSegment } from './clip';
import type { Frame } from './frame';
import { type Marker, traceMarker } from './markers';
import type { Pen } from './pen';
import { thin } from './thin';

/** Points nearer than this to the last drawn one add nothing to a line, px. */
const NEGLIGIBLE = 0.5;
/** How far beyond the frame lines are drawn, so that caps and joins stay out of sight, px. */
const BEYOND = 40;
/** Segments in one path: stroking takes more than twice as long for twice as many. */
const CHUNK = 250;
/** A line of more segments and more px than this is a tangle whose dashes nobody could follow. */
const TANGLE_SEGMENTS = 1000;
const TANGLE_LENGTH = 12000;
/** Room between two markers, px, and their area. */
const MARKER_ROOM = 9;
export const MARKER_AREA = 22;
/** Arrows at the edge, at most so many a route. */
const MOST_ARROWS = 4;

/** Where a route leads: all of it that is drawn. */
export type Polyline = Pick<Trajectory, 'x' | 'y' | 'length'>;

/** A stretch of a route as one path or, where it is long, several. */
export interface RouteLine<P> {
  readonly paths: readonly P[];
  readonly tangled: boolean;
}

export const isOn = (frame: Frame, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;

/** Segments one after the other, as paths of not too many; a pen is set down anew where one does not go on from the last. */
export function inChunks<P extends Pick<Pen, 'moveTo' | 'lineTo'>>(createPen: () => P) {
  let pen = createPen();
  const paths = [pen];
  let segments = 0;
  let endX: number | undefined;
  let endY: number | undefined;
  const line = (x0: number, y0: number, x1: number, y1: number): void => {
    if (segments++ === CHUNK) {
      pen = createPen();
      paths.push(pen);
      segments = 1;
      endX = undefined;
    }
    if (x0 !== endX || y0 !== endY) pen.moveTo(x0, y0);
    pen.lineTo(x1, y1);
    endX = x1;
    endY = y1;
  };
  return { paths, line };
}

/** Whether two points are one to the eye, px. */
export const isOne = (x0: number, y0: number, x1: number, y1: number): boolean =>
  Math.abs(x1 - x0) < NEGLIGIBLE && Math.abs(y1 - y0) < NEGLIGIBLE;

/** Whether a line of so many segments and px is a tangle. */
export const isTangle = (segments: number, length: number): boolean =>
  segments > TANGLE_SEGMENTS && length > TANGLE_LENGTH;

/** The route between two updates, without what the eye can't tell and what lies off the map. */
export function routeLine<P extends Pen>(
  { x, y }: Polyline,
  frame: Frame,
  from: number,
  to: number,
  createPen: () => P,
): RouteLine<P> {
  const { paths, line } = inChunks(createPen);
  let total = 0;
  let length = 0;
  let px = frame.toX(x[from]!);
  let py = frame.toY(y[from]!);
  for (const k of thin(x, y, from, to)) {
    const qx = frame.toX(x[k]!);
    const qy = frame.toY(y[k]!);
    if (k === from || (k < to && isOne(px, py, qx, qy))) continue;
    const seen = clipSegment({ x0: px, y0: py, x1: qx, y1: qy }, frame.width, frame.height, BEYOND);
    if (seen) {
      line(seen.x0, seen.y0, seen.x1, seen.y1);
      length += Math.hypot(seen.x1 - seen.x0, seen.y1 - seen.y0);
      total++;
    }
    px = qx;
    py = qy;
  }
  return { paths, tangled: isTangle(total, length) };
}

/** How far the marks of a route have been traced: up to an update, and the last in each cell of the screen, px. */
export interface Marked {
  /** Between two of them, px. */
  readonly room: number;
  update: number;
  readonly at: Map<number, readonly [x: number, y: number]>;
}

export const unmarked = (room = MARKER_ROOM): Marked => ({ room, update: 0, at: new Map() });

/** Cells a row, more than any screen has. */
const ROW = 4096;

/** Whether a marker would touch another, whichever of the route's steps led there; notes it where it does not. */
export function isCrowded({ room, at }: Marked, x: number, y: number): boolean {
  const cell = Math.floor(y / room) * ROW + Math.floor(x / room);
  for (const row of [-ROW, 0, ROW])
    for (const column of [-1, 0, 1]) {
      const other = at.get(cell + row + column);
      if (other && Math.hypot(x - other[0], y - other[1]) < room) return true;
    }
  at.set(cell, [x, y]);
  return false;
}

/** Markers at the updates before the cursor, thinned where they would touch; from where an earlier tracing ended, if any. */
export function traceMarkers(
  pen: Pen,
  { x, y }: Polyline,
  frame: Frame,
  index: number,
  marker: Marker,
  marked = unmarked(),
): void {
  for (const k of thin(x, y, marked.update, index)) {
    const px = frame.toX(x[k]!);
    const py = frame.toY(y[k]!);
    if (k !== index && isOn(frame, px, py) && !isCrowded(marked, px, py)) traceMarker(pen, marker, px, py, MARKER_AREA);
  }
  marked.update = index;
}

/** Traces an arrowhead that points in a direction. */
export function traceArrow(pen: Pen, x: number, y: number, angle: number): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const at = (u: number, v: number): [number, number] => [x + u * c - v * s, y + u * s + v * c];
  pen.moveTo(...at(6, 0));
  pen.lineTo(...at(-7, -7));
  pen.lineTo(...at(-4, 0));
  pen.lineTo(...at(-7, 7));
  pen.closePath();
}

/**
 * An arrowhead at each place where the route leaves the map, at most a few.
 * @param from the first update looked at, by which so many arrows had been traced
 * @returns how many by now
 */
export function traceArrows(pen: Pen, { x, y }: Polyline, frame: Frame, index: number, from = 1, before = 0): number {
  let arrows = before;
  for (let k = from; k <= index && arrows < MOST_ARROWS; k++) {
    const x1 = frame.toX(x[k]!);
    const y1 = frame.toY(y[k]!);
    if (isOn(frame, x1, y1)) continue;
    const x0 = frame.toX(x[k - 1]!);
    const y0 = frame.toY(y[k - 1]!);
    const seen = clipSegment({ x0, y0, x1, y1 }, frame.width, frame.height, -7);
    if (!seen) continue;
    arrows++;
    traceArrow(pen, seen.x1, seen.y1, Math.atan2(y1 - y0, x1 - x0));
  }
  return arrows;
}
