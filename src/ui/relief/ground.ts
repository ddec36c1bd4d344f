import { atOnce } from '../../core/sliced';
import type { Block } from '../../plot/relief/block';
import type { Projection } from '../../plot/relief/projection';
import { inSlices } from '../time/slices';
import { createTimer } from '../time/timer';
import { createColumnsPainter, type PaintColumns } from './columnsPainter';
import type { Cover, Painter } from './painter';
import { createWebglPainter } from './webgl';

/** What draws with WebGL is given back after so much rest: browsers have few to give. ms */
const REST = 8000;
/** Drawn finely after so much rest where it takes long, ms. */
const QUIET = 140;
/** Parts of the screen's pixels that are drawn while the relief moves without WebGL. */
const COARSE = 0.5;
/** Drawn with so many more at rest, the edge of the ground is smooth. */
const SMOOTH = 1.5;
/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 10;

/** The ground of a block on a canvas of the page. */
export interface GroundDrawing {
  draw(projection: Projection): void;
  /** Gives back what it draws with; the picture stays, and is drawn on when it has to change. */
  rest(): void;
  end(): void;
}

const screenRatio = (): number => Math.min(3, window.devicePixelRatio || 1);

/** Draws a block on a canvas: with WebGL while there is any, without it else. */
export function createGroundDrawing(canvas: HTMLCanvasElement, block: Block, cover: Cover): GroundDrawing {
  const ink = canvas.getContext('2d');
  const idle = createTimer();
  const fine = createTimer();
  let painter: Painter | undefined;
  let columns: PaintColumns | undefined;
  let without = false;
  let stop = (): void => undefined;

  const rest = (): void => {
    painter?.release();
    painter = undefined;
  };
  const show = (picture: CanvasImageSource, { width, height }: Projection, by: 'webgl' | 'canvas'): void => {
    const ratio = screenRatio();
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    if (ink) ink.imageSmoothingQuality = 'high';
    ink?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.dataset.painted = by;
  };
  /** Draws with WebGL; whether there was any. */
  const byWebgl = (projection: Projection): boolean => {
    if (without) return false;
    painter ??= createWebglPainter(block, cover);
    const picture = painter?.paint(projection, screenRatio());
    if (picture) show(picture, projection, 'webgl');
    // What has been lost is made anew for the next picture.
    else if (painter) rest();
    else without = true;
    return picture !== undefined;
  };
  const byColumns = (projection: Projection, ratio: number): Generator<undefined, OffscreenCanvas> | undefined => {
    columns ??= createColumnsPainter(cover);
    return columns?.(projection, ratio);
  };
  /** Draws with all pixels, in the time that is left. */
  const finely = (projection: Projection): void => {
    if (byWebgl(projection)) return;
    const work = byColumns(projection, screenRatio() * SMOOTH);
    if (work) stop = inSlices(work, (picture) => show(picture, projection, 'canvas'), { slice: SLICE });
  };
  return {
    draw(projection) {
      fine.clear();
      stop();
      idle.set(rest, REST);
      if (byWebgl(projection)) return;
      const work = byColumns(projection, screenRatio() * COARSE);
      if (work) show(atOnce(work), projection, 'canvas');
      fine.set(() => finely(projection), QUIET);
    },
    rest,
    end() {
      idle.clear();
      fine.clear();
      stop();
      rest();
    },
  };
}
