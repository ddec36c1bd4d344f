import { atOnce } from '../../core/sliced';
import { type Contour, drawInSlices } from '../../plot/contours';
import type { Palette } from '../../plot/palette';
import { type Ground, layGround } from '../map/ground';
import type { Cover } from './painter';

/** Drawn with so many more pixels at rest, the edge of the ground is smooth. */
export const SMOOTH = 1.5;

/** Draws contours once more: seen aslant, thin lines fade. */
export function strengthen(cover: Cover, contours: readonly Contour[], { contour }: Pick<Palette, 'contour'>): void {
  const ink = cover.getContext('2d');
  if (!ink) return;
  ink.strokeStyle = contour;
  atOnce(drawInSlices(ink, contours));
}

/** The map that is laid over a block, drawn in slices. */
export function* drawCover(ground: Ground, scale: number): Generator<undefined, Cover> {
  const { width, height } = ground.frame;
  const cover = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const ink = cover.getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.scale(scale, scale);
  const { contours } = yield* layGround(ink, ground);
  yield;
  strengthen(cover, contours, ground.palette);
  return cover;
}
