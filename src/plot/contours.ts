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

function traceRing(pen: Pick<Pen, 'moveTo' | 'lineTo'>, ring: Ring): void {
  pen.moveTo(ring[0]!, ring[1]!);
  for (let k = 2; k < ring.length; k += 2) pen.lineTo(ring[k]!, ring[k + 1]!);
}

/** How a contour is drawn: every fifth heavier. */
export const contourLine = (heavy: boolean): { readonly width: number; readonly opacity: number } =>
  heavy ? { width: 1.2, opacity: 0.55 } : { width: 0.6, opacity: 0.32 };

export interface Contour extends Level {
  readonly rings: readonly Ring[];
}

/** Cells that a level crosses at most for its line to be one that an eye could follow, on a large screen too. */
const THICKET = 20_000;

/** Cells that are crossed between two turns: ordinary contours take one. */
const TURN = 25_000;

/** How many cells of a field a level crosses. */
function crossedBy(level: number, { columns, rows, values }: Field): number {
  let crossed = 0;
  for (let j = 1; j < rows; j++) {
    for (let k = j * columns + 1; k < (j + 1) * columns; k++) {
      const above = values[k]! >= level;
      if (above !== values[k - 1]! >= level || above !== values[k - columns]! >= level) crossed++;
    }
  }
  return crossed;
}

/**
 * The contours of a field, in px; what closes them along the border lies beyond the frame. A level that winds through
 * the whole map, as where it shows too much of a surface that waves, has none. In turns, where there is much to trace.
 */
export function* contoursInSlices(field: Field, levels: readonly Level[]): Generator<undefined, Contour[]> {
  const { columns, rows, cell, values } = field;
  const trace = contours().size([columns, rows]);
  const list = values as unknown as number[];
  const traced: Contour[] = [];
  let left = TURN;
  for (const level of levels) {
    const crossed = crossedBy(level.value, field);
    if (crossed > THICKET) continue;
    if (crossed > left) {
      yield;
      left = TURN;
    }
    left -= crossed;
    const rings = trace.contour(list, level.value).coordinates.flat();
    traced.push({ ...level, rings: rings.map((ring) => ringOf(ring, cell)) });
  }
  return traced;
}

export const traceContours = (field: Field, levels: readonly Level[]): Contour[] =>
  atOnce(contoursInSlices(field, levels));

type Strokes = CanvasPath & CanvasPathDrawingStyles & CanvasCompositing & CanvasDrawPath;

/** Draws contours with the context's own colour, in turns where there are many. */
export function* drawInSlices(context: Strokes, drawn: readonly Contour[]): Generator<undefined, void> {
  let left = TURN;
  for (const { rings, heavy } of drawn) {
    const { width, opacity } = contourLine(heavy);
    context.lineWidth = width;
    context.globalAlpha = opacity;
    context.beginPath();
    for (const ring of rings) {
      if (left < 0) {
        context.stroke();
        yield;
        context.beginPath();
        left = TURN;
      }
      traceRing(context, ring);
      left -= ring.length / 2;
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

export const drawContours = (context: Strokes, drawn: readonly Contour[]): void => atOnce(drawInSlices(context, drawn));
