import { drawMarkerAt, LINE_WIDTHS, lineWidths, strokeLine } from '../drawRoutes';
import type { Palette } from '../palette';
import type { Ink } from '../pen';
import { type Dot, dotsBefore, drawRecorded } from '../recordedDots';
import type { RouteStyle } from '../routeStyle';
import type { SeenDrape } from './drapeOnScreen';
import type { Projection } from './projection';
import { type RouteHead, traceDrape, traceDrapeArrows, traceDrapeMarkers } from './routes';
import { levelLines, RIM, traceRim, type Wall, wallColours, wallOpacity, wallsOf } from './walls';

/** A side of a block, ready to be drawn. */
interface DrawnWall extends Pick<Wall, 'along'> {
  readonly opacity: number;
  readonly outline: Path2D;
  readonly levels: Path2D;
}

/** What bounds the ground of a block, ready to be drawn: its near sides, and its far edges. */
export interface DrawnSides {
  readonly walls: readonly DrawnWall[];
  readonly rim: Path2D;
}

/** Traces the sides of a block, with the heights that are written beside it as lines along them. */
export const traceSides = (projection: Projection, levels: readonly number[]): DrawnSides => ({
  walls: wallsOf(projection).map((wall) => {
    const outline = createPath();
    for (let k = 0; k < wall.outline.length; k += 2) outline.lineTo(wall.outline[k]!, wall.outline[k + 1]!);
    outline.closePath();
    const opacity = wallOpacity(projection);
    return { along: wall.along, opacity, outline, levels: levelLines(projection, wall, levels, createPath()) };
  }),
  rim: traceRim(projection, createPath()),
});

export function drawSides(ink: Ink, { walls, rim }: DrawnSides, palette: Palette): void {
  const colours = wallColours(palette);
  ink.strokeStyle = palette.contour;
  ink.lineWidth = 1;
  ink.globalAlpha = RIM;
  ink.stroke(rim);
  for (const { along, opacity, outline, levels } of walls) {
    ink.fillStyle = colours[along];
    ink.globalAlpha = opacity;
    ink.fill(outline);
    ink.globalAlpha = 0.35;
    ink.stroke(levels);
    ink.globalAlpha = 0.5;
    ink.stroke(outline);
  }
  ink.globalAlpha = 1;
}

/** A route on the relief, as it is drawn. */
export interface DrapedRoute {
  readonly seen: SeenDrape;
  /** The update at the cursor, and where the route is then; nowhere off the block. */
  readonly index: number;
  readonly head: RouteHead | undefined;
  readonly style: RouteStyle;
  readonly colour: string;
  /** Of a recorded track, the losses that it had. */
  readonly dots?: readonly Dot[] | undefined;
}

const createPath = (): Path2D => new Path2D();

/** Draws a stretch of a route; whether it is a tangle. */
function strokeStretch(
  ink: Ink,
  route: DrapedRoute,
  [from, to]: readonly [number, number],
  casing: string,
  width: number,
): boolean {
  const { seen, hidden, tangled } = traceDrape(route.seen, from, to, createPath);
  strokeLine(ink, { paths: seen, tangled }, route, casing, width);
  ink.save();
  ink.globalAlpha *= 0.5;
  if (!tangled) ink.setLineDash([0.1, 2 * width]);
  ink.lineWidth = lineWidths(width, tangled).line;
  for (const path of hidden) ink.stroke(path);
  ink.restore();
  return tangled;
}

/**
 * Draws routes over the ground, the first on top: what the ground hides is dotted.
 * @param cut whether what lies ahead is not drawn
 */
export function drawDrapes(ink: Ink, routes: readonly DrapedRoute[], casing: string, cut?: boolean): void {
  ink.lineJoin = 'round';
  ink.lineCap = 'round';
  const order = [...routes].reverse();
  if (!cut) {
    ink.globalAlpha = 0.5;
    for (const route of order)
      strokeStretch(ink, route, [route.index, Number.POSITIVE_INFINITY], casing, LINE_WIDTHS.ahead);
    ink.globalAlpha = 1;
  }
  for (const route of order) {
    const tangled = strokeStretch(ink, route, [0, route.index], casing, LINE_WIDTHS.walked);
    const [markers, arrows] = [createPath(), createPath()];
    if (!tangled) traceDrapeMarkers(markers, route.seen, route.index, route.style.marker);
    traceDrapeArrows(arrows, route.seen, route.index);
    ink.fillStyle = route.colour;
    ink.strokeStyle = casing;
    ink.lineWidth = 1;
    for (const path of [markers, arrows]) {
      ink.fill(path);
      ink.stroke(path);
    }
    if (route.dots) drawRecorded(ink, dotsBefore(route.dots, route.index), casing);
  }
  for (const route of order) drawHead(ink, route, casing);
}

/** The marker, larger, at the cursor. */
function drawHead(ink: Ink, route: DrapedRoute, casing: string): void {
  const at = route.head;
  if (!at) return;
  ink.globalAlpha = at.hidden ? 0.5 : 1;
  drawMarkerAt(ink, route, at.x, at.y, casing);
  ink.globalAlpha = 1;
}
