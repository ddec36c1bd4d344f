import { atOnce } from '../../core/sliced';
import { type Contour, drawInSlices } from '../../plot/contours';
import type { Palette } from '../../plot/palette';
import { drawGround, type Ground } from '../map/ground';
import type { Cover } from './painter';

/** Draws contours once more: seen aslant, thin lines fade. */
export function strengthen(cover: Cover, contours: readonly Contour[], { contour }: Pick<Palette, 'contour'>): void {
  const ink = cover.getContext('2d');
  if (!ink) return;
  ink.strokeStyle = contour;
  atOnce(drawInSlices(ink, contours));
}

/** The map that is laid over a block, drawn at once, as colours. */
export function drawCover(ground: Ground, scale: number): ImageData {
  const { width, height } = ground.frame;
  const cover = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const ink = cover.getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.scale(scale, scale);
  const { contours } = drawGround(ink, ground);
  strengthen(cover, contours, ground.palette);
  return ink.getImageData(0, 0, cover.width, cover.height);
}
