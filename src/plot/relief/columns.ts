import { groundAt, spacing } from './block';
import type { Projection } from './projection';

/** Colours of a map that is laid over a block, row by row from the top: red, green, blue and opacity, 0 … 255. */
export interface Colours {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Columns between two turns. */
const SLICE = 32;

/**
 * Draws the ground of a block column by column of the screen, from the viewer away: each look that stands higher on the
 * screen than all before it is seen. So it is done without a depth buffer (as terrain was drawn before there were any).
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
  const reach = Math.hypot(halfX, halfY);
  // A look at each height along the line of sight.
  const step = spacing(block);
  const looks = Math.ceil((2 * reach) / step);
  const { width, height, data } = out;
  for (let column = 0; column < width; column++) {
    if (column % SLICE === SLICE - 1) yield;
    const across = ((column + 0.5) / ratio - middle[0]) / scale;
    if (Math.abs(across) > reach) continue;
    let horizon = height;
    let before = Number.NaN;
    for (let look = 0; look <= looks; look++) {
      const far = look * step - reach;
      const u = across * cos - far * sin;
      const v = across * sin + far * cos;
      const z = groundAt(block, u, v);
      if (Number.isNaN(z)) {
        before = Number.NaN;
        continue;
      }
      const row = (middle[1] - scale * (far * tilt[0] + z * rise * tilt[1])) * ratio;
      const top = Math.max(0, Math.ceil(row - 0.5));
      if (top < horizon) {
        const bottom = Number.isNaN(before) ? Math.min(horizon, Math.ceil(row + 0.5)) : horizon;
        for (let y = bottom - 1; y >= top; y--) {
          // Between this look and the last.
          const share =
            Number.isNaN(before) || before === row ? 0 : Math.min(1, Math.max(0, (y + 0.5 - row) / (before - row)));
          const back = share * step;
          paint(
            cover,
            (u + back * sin + halfX) / (2 * halfX),
            (v - back * cos + halfY) / (2 * halfY),
            data,
            4 * (y * width + column),
          );
        }
        horizon = top;
      }
      before = row;
    }
  }
}

/** Writes the colour of a place of the cover, smoothed between the pixels around it; shares of its sides, up. */
function paint({ width, height, data }: Colours, across: number, up: number, out: Uint8ClampedArray, at: number): void {
  const x = Math.min(width - 1.001, Math.max(0, across * width - 0.5));
  const y = Math.min(height - 1.001, Math.max(0, (1 - up) * height - 0.5));
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [s, t] = [x - i, y - j];
  const corner = 4 * (j * width + i);
  for (let c = 0; c < 4; c++) {
    const k = corner + c;
    const upper = data[k]! * (1 - s) + data[k + 4]! * s;
    const lower = data[k + 4 * width]! * (1 - s) + data[k + 4 * width + 4]! * s;
    out[at + c] = upper * (1 - t) + lower * t;
  }
}
