import { groundAt, lineWithin, spacing } from './block';
import type { Projection } from './projection';

/** Colours of a map that is laid over a block, row by row from the top: red, green, blue and opacity, 0 … 255. */
export interface Colours {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Columns between two turns. */
const SLICE = 32;

const held = (at: number, half: number): number => Math.min(half, Math.max(-half, at));

/**
 * Draws the ground of a block column by column of the screen, from the viewer away: each look that stands higher on the
 * screen than all before it is seen. So it is done without a depth buffer (as terrain was drawn before there were any).
 * The last pixel of ground, before the sky or what lies farther away, is covered as far as the ground reaches into it.
 * @param ratio pixels of the picture to a px of the screen
 */
export function* columnsInSlices(
  projection: Projection,
  cover: Colours,
  ratio: number,
  out: Colours,
): Generator<undefined, void> {
  const { block, scale, middle, turn, tilt, rise } = projection;
  const [sin, cos] = turn;
  const { halfX, halfY } = block;
  const { width, height, data } = out;
  for (let column = 0; column < width; column++) {
    if (column % SLICE === SLICE - 1) yield;
    const across = ((column + 0.5) / ratio - middle[0]) / scale;
    const [alongX, alongY] = [lineWithin(across * cos, -sin, halfX), lineWithin(across * sin, cos, halfY)];
    const [first, last] = [Math.max(alongX[0], alongY[0]), Math.min(alongX[1], alongY[1])];
    if (!(first < last)) continue;
    // A look at each height along the line of sight, from edge to edge of the block.
    const looks = Math.ceil((last - first) / spacing(block));
    const step = (last - first) / looks;
    // The colours of the ground at a distance stand on this line of the cover.
    const [u0, v0] = [(across * cos + halfX) / (2 * halfX), (across * sin + halfY) / (2 * halfY)];
    const [du, dv] = [-sin / (2 * halfX), cos / (2 * halfY)];
    let horizon = height;
    let before = Number.NaN;
    /** The highest look so far, its distance, and whether it is the last one. */
    let [peak, crest, rising] = [Number.POSITIVE_INFINITY, 0, false];
    const end = (): void => {
      rising = false;
      const y = Math.floor(peak);
      if (y < 0 || y >= height) return;
      const share = y + 1 - peak;
      const at = 4 * (y * width + column);
      if (y < horizon) paint(cover, u0 + crest * du, v0 + crest * dv, data, at, share);
      else data[at + 3]! *= share;
      horizon = y + 1;
    };
    for (let look = 0; look <= looks; look++) {
      const far = first + look * step;
      const z = groundAt(block, held(across * cos - far * sin, halfX), held(across * sin + far * cos, halfY));
      const row = (middle[1] - scale * (far * tilt[0] + z * rise * tilt[1])) * ratio;
      if (!(row <= peak)) {
        if (rising) end();
        before = row;
        continue;
      }
      [peak, crest, rising] = [row, far, true];
      const top = Math.max(0, Math.ceil(row - 0.5));
      const bottom = Number.isNaN(before) ? Math.min(horizon, Math.ceil(row + 0.5)) : horizon;
      for (let y = bottom - 1; y >= top; y--) {
        // Between this look and the last.
        const share =
          Number.isNaN(before) || before === row ? 0 : Math.min(1, Math.max(0, (y + 0.5 - row) / (before - row)));
        const back = far - share * step;
        paint(cover, u0 + back * du, v0 + back * dv, data, 4 * (y * width + column), 1);
      }
      horizon = Math.min(horizon, top);
      before = row;
    }
    if (rising) end();
  }
}

/**
 * Writes the colour of a place of the cover, smoothed between the pixels around it, under what has been written already.
 * @param across share of the cover's width
 * @param up share of its height
 * @param share how much of the pixel is covered then
 */
function paint(
  { width, height, data }: Colours,
  across: number,
  up: number,
  out: Uint8ClampedArray,
  at: number,
  share: number,
): void {
  const x = Math.min(width - 1.001, Math.max(0, across * width - 0.5));
  const y = Math.min(height - 1.001, Math.max(0, (1 - up) * height - 0.5));
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [s, t] = [x - i, y - j];
  const corner = 4 * (j * width + i);
  const nearer = out[at + 3]! / 255;
  if (nearer >= share) return;
  const old = nearer / share;
  for (let c = 0; c < 4; c++) {
    const k = corner + c;
    const upper = data[k]! * (1 - s) + data[k + 4]! * s;
    const lower = data[k + 4 * width]! * (1 - s) + data[k + 4 * width + 4]! * s;
    const value = upper * (1 - t) + lower * t;
    out[at + c] = old === 0 ? value : out[at + c]! * old + value * (1 - old);
  }
  if (share < 1 || old > 0) out[at + 3] = 255 * share;
}
