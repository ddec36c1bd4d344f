import { createAltitude } from '../../plot/altitude';
import { sampleField } from '../../plot/field';
import { drawFigure } from '../../plot/svg/drawFigure';
import type { Figure, Layer } from '../../plot/svg/figure';
import { paintTerrain } from '../../plot/terrain';

/** Side of the cells that the surface is sampled in, px. */
const CELL = 3;

/** The map's tints in their shaded relief, as the address of a picture. */
function terrainOf({ surface, frame, palette }: Figure, scale: number): string {
  const field = sampleField(surface, frame, CELL);
  const image = paintTerrain(field, createAltitude(surface), palette);
  const small = new OffscreenCanvas(image.width, image.height);
  small.getContext('2d')?.putImageData(image, 0, 0);
  const canvas = document.createElement('canvas');
  canvas.width = frame.width * scale;
  canvas.height = frame.height * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(small, 0, 0, image.width * CELL * scale, image.height * CELL * scale);
  return canvas.toDataURL();
}

/** A figure, or some of its layers, as a picture of so many pixels a px, with the relief as on the screen. */
export async function paintFigure(
  figure: Figure,
  scale: number,
  layers?: readonly Layer[],
): Promise<HTMLCanvasElement> {
  const picture = layers?.includes('under') === false ? undefined : terrainOf(figure, scale);
  return paintSvg(drawFigure({ ...figure, ...(picture && { picture }) }, layers), scale);
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
