import { symbol } from 'd3';
import type { Trajectory } from '../core/trajectory';
import { clipSegment } from './clip';
import type { Frame } from './frame';
import type { RouteStyle } from './routeStyle';

/** A route as it is drawn: what has been walked up to the cursor, and faintly what lies ahead. */
export interface DrawnRoute {
  readonly trajectory: Trajectory;
  /** The update at the cursor. */
  readonly index: number;
  readonly style: RouteStyle;
  readonly colour: string;
}

/** Points nearer than this to the last drawn one add nothing to a line, px. */
const NEGLIGIBLE = 0.5;
/** Room between two markers, px. */
const MARKER_ROOM = 9;
/** How far beyond the frame lines are drawn, so that caps and joins stay out of sight, px. */
const BEYOND = 40;
/** Arrows at the edge, at most so many a route. */
const MOST_ARROWS = 4;

/** Adds the route between two updates to the context's path, leaving out what the eye can't tell. */
function trace(context: CanvasPath, { x, y }: Trajectory, frame: Frame, from: number, to: number): void {
  let px = frame.toX(x[from]!);
  let py = frame.toY(y[from]!);
  let open = false;
  for (let k = from + 1; k <= to; k++) {
    const qx = frame.toX(x[k]!);
    const qy = frame.toY(y[k]!);
    if (k < to && Math.abs(qx - px) < NEGLIGIBLE && Math.abs(qy - py) < NEGLIGIBLE) continue;
    const seen = clipSegment({ x0: px, y0: py, x1: qx, y1: qy }, frame.width, frame.height, BEYOND);
    if (seen) {
      if (!open || seen.x0 !== px || seen.y0 !== py) context.moveTo(seen.x0, seen.y0);
      context.lineTo(seen.x1, seen.y1);
    }
    open = seen !== undefined && seen.x1 === qx && seen.y1 === qy;
    px = qx;
    py = qy;
  }
}

function drawMarkers(context: CanvasRenderingContext2D, { trajectory, index, style }: DrawnRoute, frame: Frame): void {
  const mark = symbol(style.marker, 22).context(context);
  let lastX = Number.NEGATIVE_INFINITY;
  let lastY = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < index; k++) {
    const x = frame.toX(trajectory.x[k]!);
    const y = frame.toY(trajectory.y[k]!);
    if (Math.hypot(x - lastX, y - lastY) < MARKER_ROOM || !isOn(frame, x, y)) continue;
    lastX = x;
    lastY = y;
    context.save();
    context.translate(x, y);
    context.beginPath();
    mark();
    context.fill();
    context.stroke();
    context.restore();
  }
}

const isOn = (frame: Frame, x: number, y: number): boolean => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;

/** An arrowhead at each place where the route leaves the map. */
function drawArrows(context: CanvasRenderingContext2D, { trajectory, index }: DrawnRoute, frame: Frame): void {
  let arrows = 0;
  for (let k = 1; k <= index && arrows < MOST_ARROWS; k++) {
    const from = { x0: frame.toX(trajectory.x[k - 1]!), y0: frame.toY(trajectory.y[k - 1]!) };
    const to = { x1: frame.toX(trajectory.x[k]!), y1: frame.toY(trajectory.y[k]!) };
    if (isOn(frame, to.x1, to.y1)) continue;
    const seen = clipSegment({ ...from, ...to }, frame.width, frame.height, -7);
    if (!seen) continue;
    arrows++;
    context.save();
    context.translate(seen.x1, seen.y1);
    context.rotate(Math.atan2(to.y1 - from.y0, to.x1 - from.x0));
    context.beginPath();
    context.moveTo(6, 0);
    context.lineTo(-7, -7);
    context.lineTo(-4, 0);
    context.lineTo(-7, 7);
    context.closePath();
    context.fill();
    context.stroke();
    context.restore();
  }
}

/** The marker, larger, at the cursor. */
function drawHead(context: CanvasRenderingContext2D, { trajectory, index, style }: DrawnRoute, frame: Frame): void {
  context.save();
  context.translate(frame.toX(trajectory.x[index]!), frame.toY(trajectory.y[index]!));
  context.beginPath();
  symbol(style.marker, 150).context(context)();
  context.lineWidth = 5;
  context.stroke();
  context.fill();
  context.restore();
}

/** Draws routes over the map, each on a casing that sets it off against any tint; the first route on top. */
export function drawRoutes(
  context: CanvasRenderingContext2D,
  routes: readonly DrawnRoute[],
  frame: Frame,
  casing: string,
): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const order = [...routes].reverse();
  for (const { trajectory, index, style, colour } of order) {
    if (index >= trajectory.length - 1) continue;
    context.beginPath();
    trace(context, trajectory, frame, index, trajectory.length - 1);
    context.globalAlpha = 0.45;
    context.strokeStyle = casing;
    context.lineWidth = 4;
    context.stroke();
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.setLineDash([...style.dash]);
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
  }
  for (const route of order) {
    context.beginPath();
    trace(context, route.trajectory, frame, 0, route.index);
    context.globalAlpha = 0.9;
    context.strokeStyle = casing;
    context.lineWidth = 6;
    context.stroke();
    context.globalAlpha = 1;
    context.strokeStyle = route.colour;
    context.lineWidth = 2.6;
    context.setLineDash([...route.style.dash]);
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = route.colour;
    context.strokeStyle = casing;
    context.lineWidth = 1;
    drawMarkers(context, route, frame);
    context.lineWidth = 1.5;
    drawArrows(context, route, frame);
  }
  for (const route of order) {
    context.fillStyle = route.colour;
    context.strokeStyle = casing;
    drawHead(context, route, frame);
  }
}
