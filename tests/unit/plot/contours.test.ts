import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/random';
import { type Contour, contoursInSlices, drawInSlices, traceContours } from '../../../src/plot/contours';
import type { Field } from '../../../src/plot/field';

const SIDE = 120;

function fieldOf(value: (i: number, j: number) => number): Field {
  const values = Float64Array.from({ length: SIDE * SIDE }, (_, k) => value(k % SIDE, Math.floor(k / SIDE)));
  return { columns: SIDE, rows: SIDE, cell: 4, values, lowest: Math.min(...values), highest: Math.max(...values) };
}

const { uniform } = createRandom(1, 0);
const hills = fieldOf((i, j) => Math.sin(i / 9) * Math.cos(j / 11));
const noise = fieldOf(() => 2 * uniform() - 1);
/** Of few lines that are long. */
const stripes = fieldOf((i) => (i % 2) * 2 - 1);
const LEVELS = [-0.5, 0, 0.5].map((value) => ({ value, label: value, heavy: false }));

/** A context that draws nothing. */
const blank = new Proxy({} as CanvasRenderingContext2D, { get: () => () => undefined, set: () => true });

/** How many slices a work takes. */
function slicesOf(work: Generator): number {
  let slices = 1;
  while (!work.next().done) slices++;
  return slices;
}

test('contours are traced and drawn in one slice, but where losses swing from cell to cell a level at a time', () => {
  for (const [field, slices] of [
    [hills, 1],
    [noise, 4],
    [stripes, 4],
  ] as const) {
    const traced: Contour[] = traceContours(field, LEVELS);
    expect(traced.map(({ value }) => value)).toEqual([-0.5, 0, 0.5]);
    expect(slicesOf(contoursInSlices(field, LEVELS))).toBe(slices);
    expect(slicesOf(drawInSlices(blank, traced))).toBe(slices);
  }
});
