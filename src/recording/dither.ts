import { MAP_AT } from '../plot/svg/figure';
import type { Film } from './film';

/** Bayer's matrix of 4 × 4 thresholds, row by row. */
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];
/** How far two colours are apart that the palette can't tell apart: five bits of red and blue, six of green. */
const APART = [8, 4, 8] as const;

/**
 * Lets the tints of the map run into each other where the palette has none between them: ordered dithering, which
 * makes the same of the same pixel in every picture. What stands around the map is left flat.
 * @param places of the pixels, counted row by row
 * @param rgba the bytes of these pixels, changed in place
 */
export function dither({ width, map, scale }: Film, places: readonly number[], rgba: Uint8ClampedArray): void {
  const [left, top] = [MAP_AT.x * scale, MAP_AT.y * scale];
  const [right, bottom] = [left + map.width * scale, top + map.height * scale];
  places.forEach((at, i) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (x < left || y < top || x >= right || y >= bottom) return;
    const nudge = (BAYER[4 * (y % 4) + (x % 4)]! + 0.5) / BAYER.length - 0.5;
    for (const [c, apart] of APART.entries()) rgba[4 * i + c] = rgba[4 * i + c]! + apart * nudge;
  });
}
