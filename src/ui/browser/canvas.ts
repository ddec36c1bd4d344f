import type { Ink } from '../../plot/pen';

/** Pixels of the screen to a CSS px, as far as they are worth drawing. */
export const pixelRatio = (): number => Math.min(3, window.devicePixelRatio || 1);

/** A length in CSS px in whole pixels of the screen. */
const inPixels = (length: number, ratio: number): number => Math.max(1, Math.round(length * ratio));

/** A blank canvas of a size in pixels, ready to be drawn on. */
function blank(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ink = canvas.getContext('2d');
  if (canvas.width === width && canvas.height === height) {
    ink?.resetTransform();
    ink?.clearRect(0, 0, width, height);
  } else {
    canvas.width = width;
    canvas.height = height;
  }
  return ink;
}

/**
 * Draws a canvas of the page anew, at the screen's pixels.
 * @param scale CSS px to one of the px that its size is given and it is drawn in
 */
export function drawOn(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  draw: (ink: Ink) => void,
  scale = 1,
): void {
  const ratio = pixelRatio() * scale;
  const ink = blank(canvas, inPixels(width, ratio), inPixels(height, ratio));
  if (!ink) return;
  ink.save();
  ink.scale(ratio, ratio);
  draw(ink);
  ink.restore();
}

/** The same off the screen. */
export function drawPicture(width: number, height: number, draw: (ink: Ink) => void, scale = 1): OffscreenCanvas {
  const ratio = pixelRatio() * scale;
  const picture = new OffscreenCanvas(inPixels(width, ratio), inPixels(height, ratio));
  const ink = picture.getContext('2d');
  ink?.scale(ratio, ratio);
  if (ink) draw(ink);
  return picture;
}

/** Shows on a canvas of the page what has been drawn off the screen. */
export function showPicture(canvas: HTMLCanvasElement, picture: OffscreenCanvas): void {
  blank(canvas, picture.width, picture.height)?.drawImage(picture, 0, 0);
}
