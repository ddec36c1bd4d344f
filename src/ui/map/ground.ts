import { atOnce } from '../../core/sliced';
import type { Domain, Surface } from '../../core/types';
import type { Altitude } from '../../plot/altitude';
import { contourLevels } from '../../plot/contourLevels';
import { type Contour, contoursInSlices, drawInSlices } from '../../plot/contours';
import { type Field, fieldInSlices } from '../../plot/field';
import type { Frame } from '../../plot/frame';
import type { Palette } from '../../plot/palette';
import type { Ink } from '../../plot/pen';
import { paintTerrain } from '../../plot/terrain';

/** Side of the cells that the surface is sampled in, px: at rest and while the map is moved. */
const FINE = 4;
const COARSE = 8;

/** A rectangle of the plane as x, y, width and height in px. */
function boundsOf([xmin, xmax, ymin, ymax]: Domain, frame: Frame): [number, number, number, number] {
  const x = frame.toX(xmin);
  const y = frame.toY(ymax);
  return [x, y, frame.toX(xmax) - x, frame.toY(ymin) - y];
}

/** All that decides how the ground looks. */
export interface Ground {
  readonly surface: Surface;
  readonly altitude: Altitude;
  readonly frame: Frame;
  readonly coarse: boolean;
  readonly palette: Palette;
}

/** What a ground that has been drawn shows. */
export interface Laid {
  /** Whether the surface is finite anywhere in the frame. */
  readonly finite: boolean;
  readonly contours: readonly Contour[];
}

/** Draws the tints and the hillshade of a field. Where a measured surface ends, so does all that the ink draws. */
export function drawTints(
  ink: Ink,
  field: Field,
  { surface: { measured }, altitude, frame, palette }: Omit<Ground, 'coarse'>,
): void {
  if (measured) {
    ink.beginPath();
    ink.rect(...boundsOf(measured.bounds, frame));
    ink.clip();
  }
  const image = paintTerrain(field, altitude, palette);
  const small = new OffscreenCanvas(image.width, image.height);
  small.getContext('2d')?.putImageData(image, 0, 0);
  ink.imageSmoothingQuality = 'high';
  ink.drawImage(small, 0, 0, image.width * field.cell, image.height * field.cell);
}

/** The drawing of a ground in slices of some milliseconds. */
export function* layGround(ink: Ink, ground: Ground): Generator<undefined, Laid> {
  const { surface, altitude, frame, coarse, palette } = ground;
  const field = yield* fieldInSlices(surface, frame, coarse ? COARSE : FINE);
  yield;
  ink.strokeStyle = palette.contour;
  ink.save();
  drawTints(ink, field, ground);
  yield;
  const contours = yield* contoursInSlices(field, contourLevels(surface, field, altitude));
  yield;
  yield* drawInSlices(ink, contours);
  ink.restore();
  if (surface.measured) {
    ink.globalAlpha = 0.6;
    ink.strokeRect(...boundsOf(surface.measured.bounds, frame));
  }
  return { finite: field.highest >= field.lowest, contours };
}

/** Draws tints, hillshade and contours at once. */
export const drawGround = (ink: Ink, ground: Ground): Laid => atOnce(layGround(ink, ground));
