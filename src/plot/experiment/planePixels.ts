import { rgbOf } from '../colour';
import type { PaintedPlane, PlaneKind } from './painted';
import type { PlaneGrid } from './planeGrid';

/** The 256 shades of each kind, one after another, as pixels of an ImageData. */
function shadesOf(kinds: readonly PlaneKind[]): Uint32Array {
  const shades = new Uint32Array(256 * kinds.length);
  const bytes = new Uint8ClampedArray(shades.buffer);
  kinds.forEach(({ colours: [quick, late] }, kind) => {
    const [from, to] = [rgbOf(quick), rgbOf(late)];
    for (let shade = 0; shade < 256; shade++) {
      const at = 4 * (256 * kind + shade);
      for (let part = 0; part < 3; part++) bytes[at + part] = from[part]! + ((to[part]! - from[part]!) * shade) / 255;
      bytes[at + 3] = 255;
    }
  });
  return shades;
}

/**
 * The areas of a plane, without textures and borders, as the bytes of an ImageData; clear where nothing is known.
 * @param shown by place the known one that is shown there, −1 for none
 */
export function planePixels(painted: PaintedPlane, shown: Int32Array, grid: PlaneGrid): Uint8ClampedArray<ArrayBuffer> {
  const { kinds, kindAt, shadeAt } = painted;
  const { width, height, columns, rows } = grid;
  const shades = shadesOf(kinds);
  const pixels = new Uint32Array(width * height);
  for (let j = 0; j < painted.height; j++) {
    const [top, bottom] = [Math.min(rows[j]!, rows[j + 1]!), Math.max(rows[j]!, rows[j + 1]!)];
    if (top === bottom) continue;
    const line = top * width;
    for (let i = 0; i < painted.width; i++) {
      const place = shown[j * painted.width + i]!;
      if (place < 0) continue;
      const [a, b] = [columns[i]!, columns[i + 1]!];
      const shade = shades[256 * kindAt[place]! + shadeAt[place]!]!;
      for (let x = Math.min(a, b), end = Math.max(a, b); x < end; x++) pixels[line + x] = shade;
    }
    for (let y = top + 1; y < bottom; y++) pixels.copyWithin(y * width, line, line + width);
  }
  return new Uint8ClampedArray(pixels.buffer);
}
