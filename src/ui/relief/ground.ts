import { atOnce } from '../../core/sliced';
import type { Projection } from '../../plot/relief/projection';
import { pixelRatio } from '../browser/canvas';
import { guarded, type useGuard } from '../late/useGuard';
import { inSlices } from '../time/slices';
import { createTimer } from '../time/timer';
import { createColumnsPainter, type PaintColumns } from './columnsPainter';
import { SMOOTH } from './cover';
import type { Cover, Painter } from './painter';
import { createWebglPainter } from './webgl';

/** What draws with WebGL is given back after so much rest: browsers have few to give. ms */
const REST = 8000;
/** Drawn finely after so much rest where it takes long, ms. */
const QUIET = 140;
/** Parts of the screen's pixels that are drawn while the relief moves without WebGL. */
const COARSE = 0.5;
/** Milliseconds of drawing between two looks at what the reader does. */
const SLICE = 10;

/** The ground of a relief on a canvas of the page. */
export interface GroundDrawing {
  /** @param whole whether it is drawn as finely as it will be at once, whatever it takes */
  draw(projection: Projection, cover: Cover, whole?: boolean): void;
  /** Gives back what it draws with; the picture stays, and is drawn on when it has to change. */
  rest(): void;
  /** Nothing is drawn any more. */
  end(): void;
}

/** Draws blocks on a canvas: with WebGL while there is any, without it else. */
export function createGroundDrawing(canvas: HTMLCanvasElement, guard: ReturnType<typeof useGuard>): GroundDrawing {
  const ink = canvas.getContext('2d');
  const idle = createTimer();
  const fine = createTimer();
  let painter: (Painter & { readonly of: Projection['block'] }) | undefined;
  let without = false;
  let ended = false;
  let columns: { readonly of: Cover; readonly at: Map<number, PaintColumns> } | undefined;
  let stop = (): void => undefined;

  const rest = (): void => {
    painter?.release();
    painter = undefined;
  };
  const show = (
    picture: CanvasImageSource,
    { width, height }: Projection,
    by: 'webgl' | 'canvas',
    finer = false,
  ): void => {
    const ratio = pixelRatio();
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    // Only what is made smaller gains by it.
    if (ink) ink.imageSmoothingQuality = finer ? 'high' : 'low';
    ink?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.dataset.painted = by;
  };
  /** Draws with WebGL; whether there was any. */
  const byWebgl = (projection: Projection, cover: Cover): boolean => {
    if (without) return false;
    const { block } = projection;
    if (painter?.of !== block) {
      rest();
      const made = createWebglPainter(block);
      if (made) painter = { ...made, of: block };
      else without = true;
    }
    const picture = painter?.paint(projection, cover, pixelRatio());
    if (picture) show(picture, projection, 'webgl');
    // What has been lost is made anew for the next picture.
    else rest();
    return picture !== undefined;
  };
  /** Draws without WebGL, at a part of the screen's pixels; of the cover it looks at as many, or all. */
  const byColumns = (projection: Projection, cover: Cover, part: number): ReturnType<PaintColumns> => {
    if (columns?.of !== cover) columns = { of: cover, at: new Map() };
    const paint = columns.at.get(part) ?? createColumnsPainter(cover, Math.min(1, part));
    columns.at.set(part, paint);
    return paint(projection, pixelRatio() * part);
  };
  return {
    draw(projection, cover, whole = false) {
      if (ended) return;
      fine.clear();
      stop();
      idle.set(rest, REST);
      if (byWebgl(projection, cover)) return;
      show(atOnce(byColumns(projection, cover, whole ? SMOOTH : COARSE)), projection, 'canvas', whole);
      if (whole) return;
      fine.set(() => {
        if (byWebgl(projection, cover)) return;
        const done = (picture: OffscreenCanvas | undefined): void => {
          if (picture) show(picture, projection, 'canvas', true);
        };
        stop = inSlices(guarded(byColumns(projection, cover, SMOOTH), guard), done, { slice: SLICE });
      }, QUIET);
    },
    rest,
    end() {
      ended = true;
      idle.clear();
      fine.clear();
      stop();
      rest();
    },
  };
}
