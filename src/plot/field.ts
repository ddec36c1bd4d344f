import type { Surface } from '../core/types';
import type { Frame } from './frame';

/** Losses at the centres of square cells that cover the frame and a margin around it, row by row from the top. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Side of a cell, px. */
  readonly cell: number;
  /** Finite losses; NaN where the surface has none. */
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

export function sampleField(surface: Surface, frame: Frame, cell: number): Field {
  const columns = Math.ceil(frame.width / cell) + 2 * MARGIN;
  const rows = Math.ceil(frame.height / cell) + 2 * MARGIN;
  const values = new Float64Array(columns * rows);
  const xs = Float64Array.from({ length: columns }, (_, i) => frame.fromX((i + 0.5 - MARGIN) * cell));
  const [xmin, xmax, ymin, ymax] = surface.measured?.bounds ?? EVERYWHERE;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < rows; j++) {
    const y = frame.fromY((j + 0.5 - MARGIN) * cell);
    const measured = y >= ymin && y <= ymax;
    for (let i = 0; i < columns; i++) {
      const value = surface.value(xs[i]!, y);
      const finite = Number.isFinite(value);
      values[j * columns + i] = finite ? value : Number.NaN;
      if (!finite || !measured || xs[i]! < xmin || xs[i]! > xmax) continue;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return { columns, rows, cell, values, lowest, highest };
}
