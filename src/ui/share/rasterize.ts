import { fieldInSlices } from '../../plot/field';
import { mapOver } from '../../plot/relief/block';
import { figureInSlices } from '../../plot/svg/drawFigure';
import type { Figure, Layer } from '../../plot/svg/figure';
import { isRelief, type ReliefFigure } from '../../plot/svg/relief/figure';
import { paintTerrain } from '../../plot/terrain';
import { createColumnsPainter } from '../relief/columnsPainter';
import { drawCover, SMOOTH } from '../relief/cover';
import { finished } from '../time/finished';

/** Side of the cells that the surface is sampled in, px. */
const CELL = 3;

/** Milliseconds of drawing between two looks at what the reader does: few, since a page that is not seen gets few turns. */
const SLICE = 40;

/** A picture that is drawn on another's pixels. */
function pictureAddress(width: number, height: number, draw: (ink: CanvasRenderingContext2D) => void): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  draw(context);
  return canvas.toDataURL();
}

/** The map's tints in their shaded relief, as the address of a picture. */
async function terrainOf({ surface, altitude, frame, palette }: Figure, scale: number): Promise<string> {
  const field = await finished(fieldInSlices(surface, frame, CELL), SLICE);
  const image = paintTerrain(field, altitude, palette);
  const small = new OffscreenCanvas(image.width, image.height);
  small.getContext('2d')?.putImageData(image, 0, 0);
  return pictureAddress(frame.width * scale, frame.height * scale, (context) => {
    context.imageSmoothingQuality = 'high';
    context.drawImage(small, 0, 0, image.width * CELL * scale, image.height * CELL * scale);
  });
}

/** The ground of a relief with the map that is laid over it, drawn in slices. */
function* groundInSlices(
  { surface, altitude, palette, relief: { projection } }: ReliefFigure,
  scale: number,
): Generator<undefined, OffscreenCanvas> {
  const frame = mapOver(projection.block, Math.max(projection.width, projection.height));
  const cover = yield* drawCover({ surface, altitude, frame, coarse: false, palette }, scale);
  return yield* createColumnsPainter(cover, 1)(projection, scale * SMOOTH);
}

/** The ground of a relief, as the address of a picture. */
async function reliefOf(figure: ReliefFigure, scale: number): Promise<string> {
  const { projection } = figure.relief;
  const large = await finished(groundInSlices(figure, scale), SLICE);
  return pictureAddress(projection.width * scale, projection.height * scale, (context) => {
    context.imageSmoothingQuality = 'high';
    context.drawImage(large, 0, 0, projection.width * scale, projection.height * scale);
  });
}

/** A figure, or some of its layers, as a drawing, whose ground takes a while. */
export const writeFigure = (figure: Figure, layers?: readonly Layer[]): Promise<string> =>
  finished(figureInSlices(figure, layers), SLICE);

/** A figure, or some of its layers, as a picture of so many pixels a px, with the relief as on the screen. */
export async function paintFigure(
  figure: Figure,
  scale: number,
  layers?: readonly Layer[],
): Promise<HTMLCanvasElement> {
  const ground = () => (isRelief(figure) ? reliefOf(figure, scale) : terrainOf(figure, scale));
  const picture = layers?.includes('under') === false ? undefined : await ground();
  return paintSvg(await writeFigure({ ...figure, ...(picture && { picture }) }, layers), scale);
}

/** A drawing as a picture of so many pixels a px. */
export async function paintSvg(svg: string, scale: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, image.width * scale, image.height * scale);
  return canvas;
}

/** A canvas as a PNG picture. */
export const canvasBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
