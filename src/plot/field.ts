import { atOnce } from '../core/sliced';
import type { Surface } from '../core/types';
import { cellsApart, fillField } from './fillField';
import type { Frame } from './frame';

/** Losses at the centres of square cells that cover the frame and a margin around it, row by row from the top. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell, px. */
  readonly cell: number;
  /** Finite losses, interpolated where computing each would take long; NaN where the surface has none. */
  readonly values: Float64Array;
  /** Of what is seen, and was measured where the surface is a measured one. */
  readonly lowest: number;
  readonly highest: number;
}

/** Cells beyond each edge, so that what contouring closes along its border lies out of sight. */
export const MARGIN = 2;

const EVERYWHERE = [
  Number.NEGATIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.POSITIVE_INFINITY,
] as const;

/** The losses in a frame, in slices. */
export function* fieldInSlices(surface: Surface, frame: Frame, cell: number): Generator<undefined, Field> {
  const columns = Math.ceil(frame.width / cell) + 2 * MARGIN;
  const rows = Math.ceil(frame.height / cell) + 2 * MARGIN;
  const values = new Float64Array(columns * rows);
  const xs = Float64Array.from({ length: columns }, (_, i) => frame.fromX((i + 0.5 - MARGIN) * cell));
  const ys = Float64Array.from({ length: rows }, (_, j) => frame.fromY((j + 0.5 - MARGIN) * cell));
  const stride = cellsApart(surface, columns * rows);
  yield* fillField(surface, xs, ys, stride, values);
  const [xmin, xmax, ymin, ymax] = surface.measured?.bounds ?? EVERYWHERE;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < rows; j++) {
    const y = ys[j]!;
    const measured = y >= ymin && y <= ymax;
    for (let i = 0; i < columns; i++) {
      const value = values[j * columns + i]!;
      const finite = Number.isFinite(value);
      values[j * columns + i] = finite ? value : Number.NaN;
      if (!finite || !measured || xs[i]! < xmin || xs[i]! > xmax) continue;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return { columns, rows, cell, values, lowest, highest };
}

/** The same in one go. */
export const sampleField = (surface: Surface, frame: Frame, cell: number): Field =>
  atOnce(fieldInSlices(surface, frame, cell));
