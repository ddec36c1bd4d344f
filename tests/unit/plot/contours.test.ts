import { expect, test } from 'vitest';
import type { Sliced } from '../../../src/core/sliced';
import { type Contour, contoursInSlices, drawInSlices, traceContours } from '../../../src/plot/contours';
import type { Field } from '../../../src/plot/field';
import { randomOf } from '../../support/writtenFiles';

const [COLUMNS, ROWS] = [300, 200];

const fieldOf = (height: (i: number, j: number) => number): Field => ({
  columns: COLUMNS,
  rows: ROWS,
  cell: 4,
  values: Float64Array.from({ length: COLUMNS * ROWS }, (_, k) => height(k % COLUMNS, Math.floor(k / COLUMNS))),
  lowest: 0,
  highest: 1,
});

const levelsAt = (...values: number[]) => values.map((value) => ({ value, label: value, heavy: false }));

/** The result of work in turns, and how many turns it took before its last. */
function turnsOf<T>(work: Sliced<T> | Generator<undefined, T>): readonly [turns: number, result: T] {
  for (let turns = 0; ; turns++) {
    const turn = work.next();
    if (turn.done) return [turns, turn.value];
  }
}

const slope = fieldOf((i) => i / COLUMNS);
const random = randomOf(1);
const noise = fieldOf(() => random());
const waves = fieldOf((i, j) => (1 + Math.sin(i / 2) * Math.sin(j / 2)) / 2);

test('a level that winds through the whole map has no contour, and the others have theirs', () => {
  expect(traceContours(noise, levelsAt(0.5))).toEqual([]);
  expect(traceContours(noise, levelsAt(0.02, 0.5, 0.98)).map(({ value }) => value)).toEqual([0.02, 0.98]);
  expect(traceContours(waves, levelsAt(0.4, 0.5)).map(({ value }) => value)).toEqual([0.4, 0.5]);
});

test('ordinary contours are traced and drawn in one turn, many in several', () => {
  const few = levelsAt(0.25, 0.5, 0.75);
  const many = levelsAt(...Array.from({ length: 5 }, (_, k) => (k + 0.5) / 5));
  const ink = new Proxy({} as Parameters<typeof drawInSlices>[0], { get: () => () => undefined, set: () => true });
  const [short, ordinary] = turnsOf(contoursInSlices(slope, few));
  expect([short, turnsOf(drawInSlices(ink, ordinary))[0]]).toEqual([0, 0]);
  const [long, winding] = turnsOf(contoursInSlices(waves, many));
  const size = ({ rings }: Contour): number => rings.reduce((sum, ring) => sum + ring.length, 0);
  expect(winding.map(size)).toEqual(traceContours(waves, many).map(size));
  expect(long).toBeGreaterThan(0);
  expect(turnsOf(drawInSlices(ink, winding))[0]).toBeGreaterThan(0);
});
