import { columnsInSlices } from '../../plot/relief/columns';
import type { Projection } from '../../plot/relief/projection';
import type { Cover } from './painter';

/** Draws the ground without WebGL, in slices: the picture is whole when the last one is done. */
export type PaintColumns = (projection: Projection, ratio: number) => Generator<undefined, OffscreenCanvas>;

export function createColumnsPainter(cover: Cover): PaintColumns | undefined {
  const colours = cover.getContext('2d')?.getImageData(0, 0, cover.width, cover.height);
  if (!colours) return undefined;
  return function* paint(projection, ratio) {
    const [width, height] = [projection.width, projection.height].map((px) => Math.max(1, Math.round(px * ratio)));
    const image = new ImageData(width!, height!);
    yield* columnsInSlices(projection, colours, ratio, image);
    const picture = new OffscreenCanvas(image.width, image.height);
    picture.getContext('2d')?.putImageData(image, 0, 0);
    return picture;
  };
}
