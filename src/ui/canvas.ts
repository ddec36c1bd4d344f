import type { Ink } from '../plot/pen';

/** Pixels of the screen to a CSS px, as far as they are worth drawing. */
const pixelRatio = (): number => Math.min(3, window.devicePixelRatio || 1);

/** Sizes a canvas for the screen's pixels. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  const ratio = pixelRatio();
  const w = Math.max(1, Math.round(width * ratio));
  const h = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
}

/** A picture of a size in CSS px, drawn off the screen with the screen's pixels. */
export function drawPicture(width: number, height: number, draw: (ink: Ink) => void): OffscreenCanvas {
  const ratio = pixelRatio();
  const size = (length: number): number => Math.max(1, Math.round(length * ratio));
  const board = new OffscreenCanvas(size(width), size(height));
  const ink = board.getContext('2d');
  ink?.setTransform(ratio, 0, 0, ratio, 0, 0);
  if (ink) draw(ink);
  return board;
}

/**
 * Shows on a canvas what is drawn once and then stands still. The canvas holds a bitmap and nothing to draw with: the
 * browser asks every canvas with a 2D context at every frame of the page for what it looks like by now.
 */
export function showPicture(canvas: HTMLCanvasElement, width: number, height: number, draw: (ink: Ink) => void): void {
  showBoard(canvas, width, height, drawPicture(width, height, draw));
}

/** Shows what has been drawn off the screen, and leaves that blank. */
export function showBoard(canvas: HTMLCanvasElement, width: number, height: number, board: OffscreenCanvas): void {
  resize(canvas, width, height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(board.transferToImageBitmap());
}

/** Shows pictures of one size that change often, without making something to draw them with each time. */
export interface Painter {
  show(canvas: HTMLCanvasElement, draw: (ink: Ink) => void): void;
}

/** @param width of the pictures, like the height in CSS px */
export function createPainter(width: number, height: number): Painter {
  const board = drawPicture(width, height, () => undefined);
  const ink = board.getContext('2d');
  return {
    show(canvas, draw) {
      if (!ink) return;
      ink.save();
      draw(ink);
      ink.restore();
      showBoard(canvas, width, height, board);
    },
  };
}
