import { atOnce } from '../../core/sliced';
import type { Palette } from '../palette';
import type { Ink } from '../pen';
import type { AxisScale } from './axisScale';
import { texturePattern } from './drawTexture';
import { areaOf } from './kindAreas';
import { traceBorders } from './kindBorders';
import type { KindLook } from './looks';
import type { PaintedPlane } from './painted';
import { planeGrid } from './planeGrid';
import { planePixels } from './planePixels';
import { standIns } from './standIns';

/** How wide the borders between valleys are, px. */
export const KIND_BORDER = 1.5;

/** Pixels of a plane that are made one by one, at most: where there would be more, each covers several of the screen's. */
const MOST_PIXELS = 2 ** 20;

/** Device px to a px of a context, along x. */
const ratioOf = (ink: Ink): number => Math.hypot(ink.getTransform().a, ink.getTransform().b) || 1;

/**
 * Draws a plane in CSS px: the areas, coarse ones until finer places are known, their textures, and borders around what was
 * reached. Nothing where nothing is known. In turns of some milliseconds.
 * @param ink already scaled by the ratio of pixels
 */
export function* planeInSlices(
  ink: Ink,
  painted: PaintedPlane,
  scales: readonly [AxisScale, AxisScale],
  area: { readonly width: number; readonly height: number },
  palette: Palette,
): Generator<undefined, void> {
  const ratio = ratioOf(ink);
  const grain = ratio > 1 && 4 * area.width * area.height <= MOST_PIXELS ? 2 : 1;
  const grid = planeGrid(scales, area, grain);
  if (grid.width < 1 || grid.height < 1 || painted.kinds.length === 0) return;
  const shown = standIns(painted);
  const picture = new OffscreenCanvas(grid.width, grid.height);
  yield;
  const pixels = planePixels(painted, shown, grid);
  yield;
  picture.getContext('2d')?.putImageData(new ImageData(pixels, grid.width, grid.height), 0, 0);
  ink.save();
  ink.imageSmoothingEnabled = false;
  ink.drawImage(picture, 0, 0, grid.width / grain, grid.height / grain);
  for (const [kind, { texture }] of painted.kinds.entries()) {
    const pattern = texture && texturePattern(ink, texture, ratio);
    if (!pattern) continue;
    yield;
    ink.fillStyle = pattern;
    ink.beginPath();
    for (const { x, y, width, height } of areaOf(painted, grid, (place) => painted.kindAt[shown[place]!] === kind))
      ink.rect(x, y, width, height);
    ink.fill();
  }
  yield;
  ink.strokeStyle = palette.casing;
  ink.lineWidth = KIND_BORDER;
  ink.lineCap = 'square';
  ink.beginPath();
  traceBorders(ink, painted, grid);
  ink.stroke();
  ink.restore();
}

/** Draws a plane at once. */
export const drawPlane = (...plane: Parameters<typeof planeInSlices>): void => atOnce(planeInSlices(...plane));

/** How strongly the outline of a swatch shows, which keeps its pale end from the page. */
const OUTLINE = 0.16;

/** Draws the colours of a look from quick to late, and its texture, as its legend shows them; px. */
export function drawSwatch(ink: Ink, look: KindLook, width: number, height: number, palette: Palette): void {
  const { colours, texture } = look;
  const shades = ink.createLinearGradient(0, 0, width, 0);
  shades.addColorStop(0, colours[0]);
  shades.addColorStop(1, colours[1]);
  ink.fillStyle = shades;
  ink.fillRect(0, 0, width, height);
  const pattern = texture && texturePattern(ink, texture, ratioOf(ink));
  if (pattern) {
    ink.fillStyle = pattern;
    ink.fillRect(0, 0, width, height);
  }
  ink.save();
  ink.globalAlpha = OUTLINE;
  ink.strokeStyle = palette.ink;
  ink.lineWidth = 1;
  ink.strokeRect(0.5, 0.5, width - 1, height - 1);
  ink.restore();
}
