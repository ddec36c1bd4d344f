import type { Domain, Surface } from '../../core/types';
import { createAltitude } from '../../plot/altitude';
import { contourLevels } from '../../plot/contourLevels';
import { drawContours, traceContours } from '../../plot/contours';
import { createRoute, drawRoutes } from '../../plot/drawRoutes';
import { type Field, fieldInSlices, MARGIN } from '../../plot/field';
import { createFrame, type Frame } from '../../plot/frame';
import type { Palette } from '../../plot/palette';
import type { Polyline } from '../../plot/routePaths';
import { routeStyle } from '../../plot/routeStyle';
import { drawPicture } from '../browser/canvas';
import { drawTints } from '../map/ground';
import { routeColour } from '../routes/routeColour';

/** What is seen on a small map: a surface, and perhaps routes, each up to an update. */
export interface ThumbSubject {
  readonly surface: Surface;
  readonly domain?: Domain | undefined;
  readonly routes?: readonly { readonly track: Polyline; readonly index: number }[];
}

/** How large a picture is, CSS px, and how large the map that it shows reduced to that. */
export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly map: number;
}

/** Side of the cells that the surface is sampled in, px of the map. */
const CELL = 4;

/** The losses of a field as a function of the place: at the nearest cell. */
function sampled({ values, columns, rows, cell }: Field, frame: Frame): Surface['value'] {
  const at = (px: number, count: number): number =>
    Math.max(MARGIN, Math.min(count - MARGIN - 1, Math.floor(px / cell) + MARGIN));
  return (x, y) => values[at(frame.toY(y), rows) * columns + at(frame.toX(x), columns)]!;
}

/** A small map without a word on it, in steps of a few milliseconds. */
export function* paintThumb(
  make: () => Generator<undefined, ThumbSubject>,
  { width, height, map }: Shape,
  palette: Palette,
): Generator<undefined, OffscreenCanvas> {
  const { surface, domain = surface.domain, routes = [] } = yield* make();
  yield;
  const frame = createFrame(domain, map, (map * height) / width, surface.aspect);
  const field = yield* fieldInSlices(surface, frame, CELL);
  yield;
  // Probing what has been sampled, since a loss may run over much data.
  const altitude = createAltitude({ ...surface, value: sampled(field, frame) });
  yield;
  const picture = drawPicture(width, height, () => undefined);
  const ink = picture.getContext('2d');
  if (!ink) return picture;
  ink.scale(width / map, width / map);
  ink.strokeStyle = palette.contour;
  ink.save();
  drawTints(ink, field, { surface, altitude, frame, palette });
  yield;
  for (const level of contourLevels(surface, field, altitude)) {
    drawContours(ink, traceContours(field, [level]));
    yield;
  }
  ink.restore();
  const drawn = routes.map(({ track, index }, place) =>
    createRoute(track, index, routeStyle(place), routeColour(palette, place), frame),
  );
  yield;
  drawRoutes(ink, drawn, palette.casing);
  return picture;
}
