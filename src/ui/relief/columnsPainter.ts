import { columnsInSlices } from '../../plot/relief/columns';
import type { Projection } from '../../plot/relief/projection';
import type { Cover } from './painter';

/** Draws the ground without WebGL, in slices: the picture is whole when the last one is done. */
export type PaintColumns = (projection: Projection, ratio: number) => Generator<undefined, OffscreenCanvas>;

/** A cover's colours, at so many of its pixels a side: with fewer, thin lines fade instead of breaking into dots. */
function coloursOf(cover: Cover, share: number): ImageData {
  const [width, height] = [Math.round(cover.width * share), Math.round(cover.height * share)];
  const ink = new OffscreenCanvas(width, height).getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.imageSmoothingQuality = 'high';
  ink.drawImage(cover, 0, 0, width, height);
  return ink.getImageData(0, 0, width, height);
}

/** @param share of the cover's pixels a side that are looked at */
export function createColumnsPainter(cover: Cover, share: number): PaintColumns {
  const colours = coloursOf(cover, share);
  return function* paint(projection, ratio) {
    const [width, height] = [projection.width, projection.height].map((px) => Math.max(1, Math.round(px * ratio)));
    const image = new ImageData(width!, height!);
    yield* columnsInSlices(projection, colours, ratio, image);
    const picture = new OffscreenCanvas(image.width, image.height);
    picture.getContext('2d')?.putImageData(image, 0, 0);
    return picture;
  };
}
