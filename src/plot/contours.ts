import { contours } from 'd3';
import { atOnce } from '../core/sliced';
import type { Level } from './contourLevels';
import { type Field, MARGIN } from './field';
import type { Pen } from './pen';

/** A closed line on the screen: x and y in turn, px. */
export type Ring = Float64Array;

/** A ring in cells of a field, as d3 traces it, on the screen. */
export function ringOf(ring: readonly (readonly number[])[], cell: number): Ring {
  const line = new Float64Array(ring.length * 2);
  ring.forEach(([u, v], k) => {
    line[2 * k] = (u! - MARGIN) * cell;
    line[2 * k + 1] = (v! - MARGIN) * cell;
  });
  return line;
}

export function traceRing(pen: Pick<Pen, 'moveTo' | 'lineTo'>, ring: Ring): void {
  pen.moveTo(ring[0]!, ring[1]!);
  for (let k = 2; k < ring.length; k += 2) pen.lineTo(ring[k]!, ring[k + 1]!);
}

/** How a contour is drawn: every fifth heavier. */
export const contourLine = (heavy: boolean): { readonly width: number; readonly opacity: number } =>
  heavy ? { width: 1.2, opacity: 0.55 } : { width: 0.6, opacity: 0.32 };

export interface Contour extends Level {
  readonly rings: readonly Ring[];
}

/** Points of one level from which on it is a tangle: where losses swing from cell to cell a level has tens of thousands. */
const TANGLE = 5000;

const isTangle = ({ rings }: Contour): boolean => rings.reduce((sum, ring) => sum + ring.length / 2, 0) > TANGLE;

/**
 * The contours of a field, in px; what closes them along the border lies beyond the frame. In one slice, since more would
 * bring a map later, but that a tangle is one of its own.
 */
export function* contoursInSlices(field: Field, levels: readonly Level[]): Generator<undefined, Contour[]> {
  const { columns, rows, cell, values } = field;
  const trace = contours().size([columns, rows]);
  const list = values as unknown as number[];
  const traced: Contour[] = [];
  for (const level of levels) {
    const rings = trace.contour(list, level.value).coordinates.flat();
    const contour = { ...level, rings: rings.map((ring) => ringOf(ring, cell)) };
    traced.push(contour);
    if (isTangle(contour)) yield;
  }
  return traced;
}

/** The same at once. */
export const traceContours = (field: Field, levels: readonly Level[]): Contour[] =>
  atOnce(contoursInSlices(field, levels));

/** Draws contours with the context's own colour, in such slices too. */
export function* drawInSlices(
  context: CanvasPath & CanvasPathDrawingStyles & CanvasCompositing & CanvasDrawPath,
  drawn: readonly Contour[],
): Generator<undefined, void> {
  for (const contour of drawn) {
    const { rings, heavy } = contour;
    context.beginPath();
    for (const ring of rings) traceRing(context, ring);
    const { width, opacity } = contourLine(heavy);
    context.lineWidth = width;
    context.globalAlpha = opacity;
    context.stroke();
    if (isTangle(contour)) yield;
  }
  context.globalAlpha = 1;
}

/** The same at once. */
export const drawContours = (...drawing: Parameters<typeof drawInSlices>): void => atOnce(drawInSlices(...drawing));
