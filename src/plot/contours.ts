import { contours } from 'd3';
import type { Level } from './altitude';
import { type Field, MARGIN } from './field';

/** A closed line on the screen: x and y in turn, px. */
export type Ring = Float64Array;

export interface Contour extends Level {
  readonly rings: readonly Ring[];
}

/** The contours of a field, in px; what closes them along the border lies beyond the frame. */
export function traceContours(field: Field, levels: readonly Level[]): Contour[] {
  const { columns, rows, cell, values } = field;
  const trace = contours().size([columns, rows]);
  const list = values as unknown as number[];
  return levels.map((level) => {
    const rings = trace.contour(list, level.value).coordinates.flat();
    return {
      ...level,
      rings: rings.map((ring) => {
        const line = new Float64Array(ring.length * 2);
        ring.forEach(([u, v], k) => {
          line[2 * k] = (u! - MARGIN) * cell;
          line[2 * k + 1] = (v! - MARGIN) * cell;
        });
        return line;
      }),
    };
  });
}

/** Draws contours with the context's own colour; every fifth heavier. */
export function drawContours(
  context: CanvasPath & CanvasPathDrawingStyles & CanvasCompositing & CanvasDrawPath,
  drawn: readonly Contour[],
): void {
  for (const { rings, heavy } of drawn) {
    context.beginPath();
    for (const ring of rings) {
      context.moveTo(ring[0]!, ring[1]!);
      for (let k = 2; k < ring.length; k += 2) context.lineTo(ring[k]!, ring[k + 1]!);
    }
    context.lineWidth = heavy ? 1.2 : 0.6;
    context.globalAlpha = heavy ? 0.55 : 0.32;
    context.stroke();
  }
  context.globalAlpha = 1;
}
