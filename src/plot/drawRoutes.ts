import type { Frame } from './frame';
import { traceMarker } from './markers';
import type { Ink } from './pen';
import { type Polyline, type RouteLine, routeLine, traceArrows, traceMarkers } from './routePaths';
import type { RouteStyle } from './routeStyle';

/** A part of a route: as paths, or as a picture of the frame where there are too many to draw them at every frame. */
type Stretch = RouteLine<Path2D> | OffscreenCanvas;

/** A route as it is drawn: what has been walked up to the cursor, and faintly what lies ahead. */
export interface DrawnRoute {
  readonly trajectory: Polyline;
  /** The update at the cursor. */
  readonly index: number;
  readonly style: RouteStyle;
  readonly colour: string;
  readonly frame: Frame;
  readonly ahead: Stretch;
  readonly walked: Stretch;
  readonly markers: Path2D;
  readonly arrows: Path2D;
}

/** Area of the marker at the cursor, px². */
export const HEAD_AREA = 150;
/** Farther off than any screen, so that sums of pixels stay finite. */
const FAR_OFF = 1e5;

/** How wide a route's line and its casing are; the line of a tangle is thin. */
export const lineWidths = (width: number, tangled: boolean): { readonly line: number; readonly casing: number } => ({
  line: tangled ? width / 3 : width,
  casing: width + 3.2,
});

const createPath = (): Path2D => new Path2D();

export function createRoute(
  trajectory: Polyline,
  index: number,
  style: RouteStyle,
  colour: string,
  frame: Frame,
): DrawnRoute {
  const markers = new Path2D();
  const arrows = new Path2D();
  const walked = routeLine(trajectory, frame, 0, index, createPath);
  if (!walked.tangled) traceMarkers(markers, trajectory, frame, index, style.marker);
  traceArrows(arrows, trajectory, frame, index);
  const ahead = routeLine(trajectory, frame, index, trajectory.length - 1, createPath);
  return { trajectory, index, style, colour, frame, ahead, walked, markers, arrows };
}

export const LINE_WIDTHS = { ahead: 1.5, walked: 2.6 };

/** A line on its casing. The dashes of a tangle nobody could follow, and casings at its crossings would hide the rest. */
export function strokeLine(
  context: Ink,
  { paths, tangled }: RouteLine<Path2D>,
  { style, colour }: Pick<DrawnRoute, 'style' | 'colour'>,
  casing: string,
  width: number,
): void {
  const widths = lineWidths(width, tangled);
  context.strokeStyle = casing;
  context.lineWidth = widths.casing;
  if (!tangled) for (const path of paths) context.stroke(path);
  context.strokeStyle = colour;
  context.lineWidth = widths.line;
  if (!tangled) context.setLineDash([...style.dash]);
  for (const path of paths) context.stroke(path);
  context.setLineDash([]);
}

function drawStretch(context: Ink, part: 'ahead' | 'walked', route: DrawnRoute, casing: string): void {
  const stretch = route[part];
  if ('paths' in stretch) strokeLine(context, stretch, route, casing, LINE_WIDTHS[part]);
  else context.drawImage(stretch, 0, 0, route.frame.width, route.frame.height);
}

/** Draws the marker at a cursor, larger than the others. */
export function drawMarkerAt(
  context: Ink,
  { style, colour }: Pick<DrawnRoute, 'style' | 'colour'>,
  x: number,
  y: number,
  casing: string,
): void {
  context.beginPath();
  traceMarker(context, style.marker, x, y, HEAD_AREA);
  context.strokeStyle = casing;
  context.lineWidth = 5;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
}

/** The marker, larger, at the cursor. */
function drawHead(context: Ink, route: DrawnRoute, casing: string): void {
  const { trajectory, index, frame } = route;
  const clamp = (px: number): number => Math.max(-FAR_OFF, Math.min(FAR_OFF, px));
  const [x, y] = [clamp(frame.toX(trajectory.x[index]!)), clamp(frame.toY(trajectory.y[index]!))];
  drawMarkerAt(context, route, x, y, casing);
}

/**
 * Draws routes over the map, each on a casing that sets it off against any tint; the first route and all heads on top.
 * @param cut whether what lies ahead is not drawn
 */
export function drawRoutes(context: Ink, routes: readonly DrawnRoute[], casing: string, cut?: boolean): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const order = [...routes].reverse();
  context.globalAlpha = 0.5;
  for (const route of order) {
    if (!cut && route.index < route.trajectory.length - 1) drawStretch(context, 'ahead', route, casing);
  }
  context.globalAlpha = 1;
  for (const route of order) {
    drawStretch(context, 'walked', route, casing);
    context.fillStyle = route.colour;
    context.strokeStyle = casing;
    context.lineWidth = 1;
    context.fill(route.markers);
    context.stroke(route.markers);
    context.lineWidth = 1.5;
    context.fill(route.arrows);
    context.stroke(route.arrows);
  }
  for (const route of order) drawHead(context, route, casing);
}
