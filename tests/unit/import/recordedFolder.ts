import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { grid, kindOf } from './ownFiles';
import { tracks } from './trackFiles';

/** What tests/golden/recording.py has recorded. */
interface Recorded {
  readonly losses: readonly number[];
  /** The loss of the model when the program is done. */
  readonly after: number;
  /** The loss in the grid's column 3 and row 20, from 0. */
  readonly aside: number;
  /** The places along both principal components, each but for its sign. */
  readonly places: readonly (readonly [number, number])[];
}

/** As far as numbers of single precision agree. */
const DIGITS = 5;

/** Holds the files that the dialog's program has written in a folder to what was recorded there. */
export function expectRecording(folder: string): void {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { losses, after, aside, places }: Recorded = JSON.parse(text('recorded.json'));
  const last = losses.length - 1;

  expect(kindOf(text('track.csv'))).toBe('track');
  const read = tracks(text('track.csv'));
  expect(read).toMatchObject({ records: losses.length, dropped: [], tracks: [{ name: undefined }] });
  const { x, y, loss } = read.tracks[0]!.track;
  expect([x[last], y[last]]).toEqual([0, 0]);
  for (const [k, wanted] of losses.entries()) expect(loss![k]).toBeCloseTo(wanted, DIGITS);
  for (const [axis, values] of [x, y].entries()) {
    const sign = Math.sign(values[0]! * places[0]![axis]!);
    for (const [k, place] of places.entries()) expect(values[k]).toBeCloseTo(sign * place[axis]!, DIGITS - 1);
  }

  expect(kindOf(text('grid.csv'))).toBe('grid');
  const { heights, counted } = grid(text('grid.csv'));
  const { columns, rows, values } = heights;
  expect([columns, rows, counted]).toEqual([25, 25, false]);
  const axes = [
    [heights.x, x],
    [heights.y, y],
  ] as const;
  for (const [{ first, step }, walk] of axes) {
    expect(first).toBeCloseTo(-1.2 * Math.max(...walk.map(Math.abs)), DIGITS);
    expect(first + 12 * step).toBeCloseTo(0, DIGITS);
  }
  expect(values[12 * columns + 12]).toBeCloseTo(losses[last]!, DIGITS);
  expect(values[20 * columns + 3]).toBeCloseTo(aside, DIGITS);
  expect(after).toBe(losses[last]);
  // Seen from its end, the training came down.
  expect(Math.max(...values)).toBeGreaterThan(losses[last]!);
}
