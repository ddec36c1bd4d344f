import type { DecisiveStep } from '../../core/decisiveStep';
import type { Domain, Point, Surface } from '../../core/types';
import { createAltitude } from '../../plot/altitude';
import { contourLevels } from '../../plot/contourLevels';
import { type Contour, drawContours, traceContours } from '../../plot/contours';
import { createRoute, drawRoutes } from '../../plot/drawRoutes';
import { type Field, fieldInSlices, MARGIN } from '../../plot/field';
import { createFrame, type Frame } from '../../plot/frame';
import type { Palette } from '../../plot/palette';
import type { Polyline } from '../../plot/routePaths';
import { routeStyle } from '../../plot/routeStyle';
import { drawPicture } from '../browser/canvas';
import type { Size } from '../browser/useSize';
import { drawTints } from '../map/ground';
import { routeColour } from '../routes/routeColour';

/** A route on a small map, up to an update. */
export interface ThumbRoute {
  readonly track: Polyline;
  readonly index: number;
  /** Among the routes of its scene, by which it looks as it does. */
  readonly place: number;
}

/** Marks that stand on a small map. */
interface ThumbMarks {
  readonly start: Point;
  /** The step that decided where a route ended. */
  readonly decided?: DecisiveStep | undefined;
}

/** What is seen on a small map: a surface, and perhaps routes, those that lie on top first, and marks. */
export interface ThumbSubject {
  readonly surface: Surface;
  readonly domain?: Domain | undefined;
  readonly routes?: readonly ThumbRoute[];
  readonly signs?: ThumbMarks;
}

/** How a small map is drawn. */
export interface ThumbLook {
  /** A px of the map in CSS px, where the page's type has its usual size: by it lines and signs are thinner than on a map. */
  readonly reduced: number;
  /** Only the contours that are heavy on a map, where there is no room for others. */
  readonly sparse?: boolean;
}

/** Marks, and what is on the map that they stand on. */
export interface SignedThumb extends ThumbMarks {
  readonly surface: Surface;
  readonly routes: readonly ThumbRoute[];
  readonly frame: Frame;
  readonly contours: readonly Contour[];
}

/** A small map that has been painted. */
export interface Painted {
  readonly picture: OffscreenCanvas;
  readonly signed?: SignedThumb;
}

/** Cells that a picture is wide at least, and the largest, CSS px. */
const CELLS = 100;
const CELL = 4;

/** The losses of a field as a function of the place: at the nearest cell. */
function sampled({ values, columns, rows, cell }: Field, frame: Frame): Surface['value'] {
  const at = (px: number, count: number): number =>
    Math.max(MARGIN, Math.min(count - MARGIN - 1, Math.floor(px / cell) + MARGIN));
  return (x, y) => values[at(frame.toY(y), rows) * columns + at(frame.toX(x), columns)]!;
}

/** Whether all of a surface's own domain is seen. */
const isWhole = ({ domain: [left, right, low, high] }: Frame, [xmin, xmax, ymin, ymax]: Domain): boolean =>
  left <= xmin && right >= xmax && low <= ymin && high >= ymax;

/**
 * A small map without a word on it, in steps of a few milliseconds.
 * @param scale how large the page's type is, in parts of the usual size
 */
export function* paintThumb(
  make: () => Generator<undefined, ThumbSubject>,
  { width, height }: Size,
  { reduced, sparse }: ThumbLook,
  scale: number,
  palette: Palette,
): Generator<undefined, Painted> {
  const { surface, domain = surface.domain, routes = [], signs } = yield* make();
  yield;
  const zoom = reduced * scale;
  const frame = createFrame(domain, width / zoom, height / zoom, surface.aspect);
  const field = yield* fieldInSlices(surface, frame, Math.min(CELL, width / CELLS) / zoom);
  yield;
  // Where all is seen, by what has been sampled, since a loss may run over much data.
  const value = isWhole(frame, surface.domain) ? sampled(field, frame) : surface.value;
  const altitude = createAltitude({ ...surface, value });
  yield;
  const picture = drawPicture(width, height, () => undefined);
  const contours: Contour[] = [];
  const ink = picture.getContext('2d');
  if (!ink) return { picture };
  ink.scale(zoom, zoom);
  ink.strokeStyle = palette.contour;
  ink.save();
  drawTints(ink, field, { surface, altitude, frame, palette });
  yield;
  for (const level of contourLevels(surface, field, altitude)) {
    if (sparse && !level.heavy) continue;
    const traced = traceContours(field, [level]);
    drawContours(ink, traced);
    contours.push(...traced);
    yield;
  }
  ink.restore();
  const drawn = routes.map(({ track, index, place }) =>
    createRoute(track, index, routeStyle(place), routeColour(palette, place), frame),
  );
  yield;
  drawRoutes(ink, drawn, palette.casing);
  return { picture, ...(signs && { signed: { ...signs, surface, routes, frame, contours } }) };
}
