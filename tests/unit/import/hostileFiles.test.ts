import { describe, expect, test } from 'vitest';
import { readGrid } from '../../../src/import/grid';
import { readTable } from '../../../src/import/table';
import { readTracks } from '../../../src/import/tracks/text';
import { HOSTILE } from '../../support/hostileFiles';
import { LONG, sampled } from '../../support/long';
import { countedWork } from './counted';
import { gridFlaw, tableFlaw } from './ownFiles';

/** Characters of a file whose work is counted, and of one twice as long: both are longer than what is taken for a head. */
const SIZE = 210_000;

/** What a step may look at: the head of a file some times over, and each row. */
const HEAD = 1_200_000;
const TIMES_A_ROW = 10;

/** How often each character of a file may be looked at by all the steps together. */
const OFTEN = 30;

const longestLine = (text: string): number => Math.max(...text.split(/[\r\n]/, 1000).map(({ length }) => length));

describe.each(sampled(Object.entries(HOSTILE), 7))('%s', (_, make) => {
  const text = make(SIZE);
  const json = /^\s*[[{]/.test(text);
  const ways = [
    ['table', readTable],
    ['grid', (given: string) => readGrid(given)],
    ['track', (given: string) => readTracks(given)],
  ] as const;
  // All else is cut into rows alike; what is gathered of them differs.
  const tried = LONG ? ways : json ? [ways[1]] : [ways[0], ways[2]];
  test.each(tried)('costs no more than in proportion, in short steps, read as a %s', (_kind, read) => {
    const longer = make(2 * SIZE);
    const [once, twice] = [text, longer].map((one) => countedWork<unknown>(read(one)).cost);
    expect(twice!.step).toBeLessThan(HEAD + TIMES_A_ROW * longestLine(longer));
    expect(twice!.whole).toBeLessThan(2.1 * once!.whole);
    expect(twice!.whole).toBeLessThan(OFTEN * longer.length);
  });
});

const LONG_LINE = 1_000_001;

test.each([
  ['a line of more than a million characters', `1,2\n${'7'.repeat(LONG_LINE)}`, { reason: 'long', row: 2 }],
  ['one in quotes', `1,2\n${'"a\nb",'.repeat(LONG_LINE / 6)}`, { reason: 'many', row: 2, limit: 1000 }],
  ['a cell in quotes as long', `1,2\n3,"${'a\n'.repeat(LONG_LINE)}"`, { reason: 'quote', row: 2, column: 2 }],
  [
    'short rows below so many names that there are more cells than a file has room for',
    `${Array.from({ length: 200 }, (_, i) => `n${i}`)}\n${'1\n'.repeat(60_000)}`,
    { reason: 'cells', row: 52_431, limit: 10_485_760 },
  ],
])('as a table, %s is told with its place', (_, text, flaw) => {
  expect(tableFlaw(text)).toMatchObject(flaw);
});

test.each([
  ['a long number', `1,2,3,4\n5,${'6'.repeat(401)},7,8`, { reason: 'digits', row: 2, column: 2, limit: 400 }],
  ['a long number in JSON', `[[1,2],\n [3, ${'4'.repeat(401)}]]`, { reason: 'digits', row: 2, column: 6, limit: 400 }],
  ['JSON that is deep', `[\n${'['.repeat(100)}`, { reason: 'deep', row: 2, column: 64, limit: 64 }],
  ['a list of many numbers', `{"z":\n[[${'1,'.repeat(501)}1]]}`, { reason: 'many', row: 2, column: 1003, limit: 500 }],
  ['a list of many lists', `[${'[1],\n'.repeat(501)}[1]]`, { reason: 'many', row: 501, column: 1, limit: 500 }],
])('as a grid, %s is told with its place', (_, text, flaw) => {
  expect(gridFlaw(text)).toMatchObject(flaw);
});
