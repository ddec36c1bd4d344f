import type { Altitude } from './altitude';
import { mix, rgbOf } from './colour';
import { type Field, MARGIN } from './field';
import type { Palette } from './palette';

const SHADES = 512;

/** Tints as bytes, from the lowest share to the highest. */
function tintTable({ tints }: Palette): Uint8Array {
  const table = new Uint8Array(SHADES * 3);
  let stop = 0;
  for (let i = 0; i < SHADES; i++) {
    const share = i / (SHADES - 1);
    while (stop < tints.length - 2 && share > tints[stop + 1]![0]) stop++;
    const [from, low] = tints[stop]!;
    const [to, high] = tints[stop + 1]!;
    table.set(rgbOf(mix(low, high, (share - from) / (to - from))), i * 3);
  }
  return table;
}

/** How steep the tints' relief is drawn: px of height for the whole range, over px of map. */
export const STEEPNESS = 130;

/** Above the tints the relief fades out, without an edge where it ends. */
export const faded = (share: number): number =>
  share > 1 ? 1.3 - 0.3 * Math.exp((1 - share) / 0.3) : Math.max(-0.1, share);

/** The part of the light that comes from all around; the rest comes from the upper left. */
const AMBIENT = 0.82;

/** The hillshade of a slope given in px of height a px of map: 1 on flat land; cliffs are eased, so that tints still read. */
export function shade(right: number, down: number): number {
  const steepness = right * right + down * down;
  const ease = 1 / (1 + 0.5 * Math.sqrt(steepness));
  const lit = (0.75 + 0.6 * ease * (right + down)) / (0.75 * Math.sqrt(ease * ease * steepness + 1));
  return AMBIENT + (1 - AMBIENT) * Math.min(1.7, Math.max(0, lit));
}

/** Hypsometric tints under a soft light from the upper left, one pixel a cell, without the margin. */
export function paintTerrain(field: Field, altitude: Altitude, palette: Palette): ImageData {
  const { columns, rows, cell, values } = field;
  const width = columns - 2 * MARGIN;
  const height = rows - 2 * MARGIN;
  const tints = tintTable(palette);
  const image = new ImageData(width, height);
  const shares = values.map((value) => faded(altitude.share(value)));
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const at = (j + MARGIN) * columns + i + MARGIN;
      const share = shares[at]!;
      if (Number.isNaN(share)) continue;
      const slope = STEEPNESS / (2 * cell);
      const right = (shares[at + 1]! - shares[at - 1]!) * slope || 0;
      const down = (shares[at + columns]! - shares[at - columns]!) * slope || 0;
      const light = shade(right, down);
      const tint = Math.round(Math.min(1, Math.max(0, share)) * (SHADES - 1)) * 3;
      const pixel = (j * width + i) * 4;
      for (let c = 0; c < 3; c++) image.data[pixel + c] = Math.min(255, tints[tint + c]! * light);
      image.data[pixel + 3] = 255;
    }
  }
  return image;
}
