import type { Ink } from '../pen';
import { type Texture, TILES } from './texture';

/**
 * A texture as a canvas fills with it, the same over all that is drawn.
 * @param ratio device px to a px of the context
 */
export function texturePattern(
  ink: Ink,
  { figure, ink: colour, opacity }: Texture,
  ratio: number,
): CanvasPattern | null {
  const { width, height, line, trace } = TILES[figure];
  const fine = Math.max(1, Math.ceil(ratio));
  const tile = new OffscreenCanvas(width * fine, height * fine);
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.scale(fine, fine);
  pen.globalAlpha = opacity;
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = line;
  pen.lineJoin = pen.lineCap = 'round';
  pen.beginPath();
  trace(pen);
  if (line > 0) pen.stroke();
  else pen.fill();
  const pattern = ink.createPattern(tile, 'repeat');
  pattern?.setTransform({ a: 1 / fine, d: 1 / fine });
  return pattern;
}
