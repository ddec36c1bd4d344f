import { HEAD_AREA, LINE_WIDTHS } from '../drawRoutes';
import { traceMarker } from '../markers';
import type { Palette } from '../palette';
import type { Ink } from '../pen';
import type { RouteStyle } from '../routeStyle';
import type { SeenDrape } from './drapeOnScreen';
import type { Projection } from './projection';
import { AHEAD_CASING, CASING, onScreenAt, traceDrape, traceDrapeMarkers } from './routes';
import { levelLines, type Wall, wallColours } from './walls';

function outlinePath(outline: Float64Array): Path2D {
  const path = new Path2D();
  for (let k = 0; k < outline.length; k += 2) path.lineTo(outline[k]!, outline[k + 1]!);
  path.closePath();
  return path;
}

/** Draws the sides of a block, with the heights that are written beside it as lines along them. */
export function drawWalls(
  ink: Ink,
  walls: readonly Wall[],
  projection: Projection,
  levels: readonly number[],
  palette: Palette,
): void {
  const colours = wallColours(palette);
  for (const wall of walls) {
    const path = outlinePath(wall.outline);
    ink.fillStyle = colours[wall.along];
    ink.fill(path);
    ink.save();
    ink.clip(path);
    ink.strokeStyle = palette.contour;
    ink.globalAlpha = 0.35;
    ink.lineWidth = 1;
    ink.stroke(levelLines(projection, wall, levels, createPath()));
    ink.restore();
    ink.strokeStyle = palette.contour;
    ink.globalAlpha = 0.5;
    ink.lineWidth = 1;
    ink.stroke(path);
    ink.globalAlpha = 1;
  }
}

/** A route on the relief, as it is drawn. */
export interface DrapedRoute {
  readonly seen: SeenDrape;
  /** The update at the cursor. */
  readonly index: number;
  readonly style: RouteStyle;
  readonly colour: string;
}

const createPath = (): Path2D => new Path2D();

function strokeStretch(
  ink: Ink,
  { seen, style, colour }: DrapedRoute,
  [from, to]: readonly [number, number],
  casing: string,
  width: number,
): void {
  const stretch = traceDrape(seen, from, to, createPath);
  ink.strokeStyle = casing;
  ink.lineWidth = width === LINE_WIDTHS.walked ? CASING : AHEAD_CASING;
  ink.stroke(stretch.seen);
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.setLineDash([...style.dash]);
  ink.stroke(stretch.seen);
  ink.save();
  ink.globalAlpha *= 0.5;
  ink.lineWidth = width;
  ink.setLineDash([0.1, 2 * width]);
  ink.stroke(stretch.hidden);
  ink.restore();
  ink.setLineDash([]);
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
    strokeStretch(ink, route, [0, route.index], casing, LINE_WIDTHS.walked);
    const markers = createPath();
    traceDrapeMarkers(markers, route.seen, route.index, route.style.marker);
    ink.fillStyle = route.colour;
    ink.strokeStyle = casing;
    ink.lineWidth = 1;
    ink.fill(markers);
    ink.stroke(markers);
  }
  for (const route of order) drawHead(ink, route, casing);
}

/** The marker, larger, at the cursor. */
function drawHead(ink: Ink, { seen, index, style, colour }: DrapedRoute, casing: string): void {
  const at = onScreenAt(seen, index);
  if (!at) return;
  ink.globalAlpha = at.hidden ? 0.5 : 1;
  ink.beginPath();
  traceMarker(ink, style.marker, at.x, at.y, HEAD_AREA);
  ink.strokeStyle = casing;
  ink.lineWidth = 5;
  ink.stroke();
  ink.fillStyle = colour;
  ink.fill();
  ink.globalAlpha = 1;
}
