import { expect, test } from 'vitest';
import { ENDS, type End, type Sweep } from '../../../src/core/ends';
import { nearestKnown, paintColours, stretchesOf, summarize } from '../../../src/plot/paint';
import { dark, light } from '../../../src/plot/palette';

const LETTERS: Readonly<Record<string, End>> = {
  '.': 'unknown',
  s: 'descending',
  r: 'reached',
  o: 'other',
  w: 'oscillating',
  d: 'diverged',
};

/** A sweep whose positions begin at −3: one letter each. */
function sweepOf(letters: string, updates: readonly number[] = []): Sweep {
  return {
    first: -3,
    ends: Uint8Array.from(letters, (letter) => ENDS.indexOf(LETTERS[letter]!)),
    updates: Uint32Array.from({ length: letters.length }, (_, i) => updates[i] ?? 10),
    losses: new Float64Array(letters.length),
    ended: false,
  };
}

const brief = (sweep: Sweep): string[] => stretchesOf(sweep).map(({ from, to, tone }) => `${from}…${to} ${tone}`);

test('what is not known takes after the nearest that is', () => {
  expect([...nearestKnown(sweepOf('.s...r..'))]).toEqual([1, 1, 1, 1, 5, 5, 5, 5]);
  expect([...nearestKnown(sweepOf('...'))]).toEqual([-1, -1, -1]);
  const far = [...nearestKnown(sweepOf(`${'.'.repeat(100)}d`))];
  expect([far.lastIndexOf(-1), far[84], far[100]]).toEqual([83, 100, 100]);
});

test('nothing is painted before anything is known', () => {
  expect(paintColours(sweepOf('...'), light)).toEqual([undefined, undefined, undefined]);
  expect(stretchesOf(sweepOf('...'))).toEqual([]);
});

test.each([light, dark])('each end has its colour, and arrivals run from fast to late', (palette) => {
  const { descending, other, oscillating, diverged } = palette.outcomes;
  const colours = paintColours(sweepOf('srrrowd', [60, 5, 20, 50, 9, 60, 3]), palette);
  expect([colours[0], ...colours.slice(4)]).toEqual([descending, other, oscillating, diverged]);
  expect(new Set(colours).size).toBe(7);
  const single = paintColours(sweepOf('sr'), palette);
  expect(single[1]).toBe(paintColours(sweepOf('rr', [5, 50]), palette)[0]);
});

test('positions of one end make one stretch', () => {
  expect(brief(sweepOf('ssrr..wd'))).toEqual(['-3…-2 descending', '-1…1 reached', '2…3 oscillating', '4…4 diverged']);
});

test('short stretches go to their longer neighbour until few are left', () => {
  const long = 's'.repeat(50);
  const list = stretchesOf(sweepOf(`${long}o${'r'.repeat(30)}w${'d'.repeat(20)}`));
  expect(summarize(list, 8, 4).map(({ tone }) => tone)).toEqual(['descending', 'reached', 'diverged']);
  expect(summarize(list, 2, 1).map(({ tone }) => tone)).toEqual(['descending', 'reached']);
  const all = summarize(stretchesOf(sweepOf('sowrd'.repeat(40))), 8, 4);
  expect(all.length).toBeLessThanOrEqual(8);
  expect(all[0]!.from).toBe(-3);
  expect(all.at(-1)!.to).toBe(196);
  all.slice(1).forEach((stretch, i) => {
    expect(stretch.from).toBe(all[i]!.to + 1);
    expect(stretch.tone).not.toBe(all[i]!.tone);
  });
});
