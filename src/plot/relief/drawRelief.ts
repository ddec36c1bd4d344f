import { drawMarkerAt, LINE_WIDTHS, lineWidths } from '../drawRoutes';
import type { Palette } from '../palette';
import type { Ink } from '../pen';
import type { RouteStyle } from '../routeStyle';
import type { SeenDrape } from './drapeOnScreen';
import type { Projection } from './projection';
import { onScreenAt, traceDrape, traceDrapeMarkers } from './routes';
import { levelLines, type Wall, wallColours, wallsOf } from './walls';

/** A side of a block, ready to be drawn. */
export interface DrawnWall extends Pick<Wall, 'along'> {
  readonly outline: Path2D;
  readonly levels: Path2D;
}

/** Traces the sides of a block, with the heights that are written beside it as lines along them. */
export const traceWalls = (projection: Projection, levels: readonly number[]): readonly DrawnWall[] =>
  wallsOf(projection).map((wall) => {
    const outline = createPath();
    for (let k = 0; k < wall.outline.length; k += 2) outline.lineTo(wall.outline[k]!, wall.outline[k + 1]!);
    outline.closePath();
    return { along: wall.along, outline, levels: levelLines(projection, wall, levels, createPath()) };
  });

export function drawWalls(ink: Ink, walls: readonly DrawnWall[], palette: Palette): void {
  const colours = wallColours(palette);
  ink.strokeStyle = palette.contour;
  ink.lineWidth = 1;
  for (const { along, outline, levels } of walls) {
    ink.fillStyle = colours[along];
    ink.fill(outline);
    ink.globalAlpha = 0.35;
    ink.stroke(levels);
    ink.globalAlpha = 0.5;
    ink.stroke(outline);
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
  const widths = lineWidths(width, false);
  const stretch = traceDrape(seen, from, to, createPath);
  ink.strokeStyle = casing;
  ink.lineWidth = widths.casing;
  ink.stroke(stretch.seen);
  ink.strokeStyle = colour;
  ink.lineWidth = widths.line;
  ink.setLineDash([...style.dash]);
  ink.stroke(stretch.seen);
  ink.save();
  ink.globalAlpha *= 0.5;
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
function drawHead(ink: Ink, route: DrapedRoute, casing: string): void {
  const at = onScreenAt(route.seen, route.index);
  if (!at) return;
  ink.globalAlpha = at.hidden ? 0.5 : 1;
  drawMarkerAt(ink, route, at.x, at.y, casing);
  ink.globalAlpha = 1;
}
