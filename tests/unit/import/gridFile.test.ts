import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIMITERS } from '../../../src/import/cells';
import { readGrid } from '../../../src/import/grid';
import { portion } from '../../support/long';
import { finish, grid, gridFlaw, kindOf } from './ownFiles';

/** Numbers over even axes, as rows from the lowest y up. */
interface Sheet {
  readonly x: number[];
  readonly y: number[];
  readonly z: number[][];
}

const axis = fc
  .record({
    first: fc.integer({ min: -50, max: 50 }),
    step: fc.constantFrom(0.1, 0.25, 1, 3, 1000),
    count: fc.integer({ min: 4, max: 9 }),
  })
  .map(({ first, step, count }) => Array.from({ length: count }, (_, i) => Number((first + i * step).toPrecision(12))));
const height = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -9, max: 9 }));
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(axis, axis)
  .chain(([x, y]) =>
    fc.record({
      x: fc.constant(x),
      y: fc.constant(y),
      z: fc.array(fc.array(height, { minLength: x.length, maxLength: x.length }), {
        minLength: y.length,
        maxLength: y.length,
      }),
    }),
  )
  .filter(({ z }) => new Set(z.flat().map((value) => value + 0)).size > 1);

const dialect = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  decimal: fc.constantFrom('.', ','),
  quoted: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.boolean(),
  blankEnd: fc.boolean(),
});
type Written = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function write(
  rows: readonly (readonly (number | string)[])[],
  { delimiter, decimal, quoted, lineEnd, bom, blankEnd }: Written,
): string {
  const plain = delimiter === ',' || decimal === '.';
  const cell = (value: number | string): string => {
    const text = plain ? String(value) : String(value).replace('.', ',');
    return quoted && delimiter !== ' ' ? `"${text}"` : text;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return `${bom ? '\uFEFF' : ''}${lines.join(lineEnd)}${blankEnd ? lineEnd + lineEnd : ''}`;
}

function expectSame(text: string, { x, y, z }: Sheet): void {
  const { heights } = grid(text);
  expect([heights.columns, heights.rows]).toEqual([x.length, y.length]);
  expect([...heights.values]).toEqual(z.flat().map((value) => value + 0));
  for (const [along, { first, step }] of [[x, heights.x] as const, [y, heights.y] as const]) {
    for (const [i, value] of along.entries()) expect(first + i * step).toBeCloseTo(value, 9);
  }
}

const counted = ({ x, y, z }: Sheet): Sheet => ({ x: x.map((_, i) => i), y: y.map((_, j) => j), z });

describe('a grid that is written in any dialect reads back the same', () => {
  test('as rows of numbers, whose axes are then counted', () => {
    fc.assert(
      fc.property(sheet, dialect, (s, how) => expectSame(write(s.z, how), counted(s))),
      { numRuns: portion(300), seed: 1 },
    );
  });

  test('with its axes as first row and column', () => {
    const corner = fc.constantFrom('', 'y\\x', 'loss');
    fc.assert(
      fc.property(sheet, dialect, corner, (s, how, mark) => {
        // White space can't show an empty cell.
        const head = how.delimiter === ' ' ? 'y\\x' : mark;
        expectSame(write([[head, ...s.x], ...s.z.map((row, j) => [s.y[j]!, ...row])], how), s);
      }),
      { numRuns: portion(300), seed: 1 },
    );
  });

  test('with axes that run downwards', () => {
    fc.assert(
      fc.property(sheet, dialect, (s, how) => {
        const rows = s.z.map((row, j) => [s.y[j]!, ...row.toReversed()]).toReversed();
        expectSame(write([['z', ...s.x.toReversed()], ...rows], how), s);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('as x, y, z in any order', () => {
    fc.assert(
      fc.property(sheet, dialect, fc.boolean(), fc.infiniteStream(fc.nat()), (s, how, named, random) => {
        const places = s.z
          .flatMap((row, j) => row.map((z, i) => [s.x[i]!, s.y[j]!, z]))
          .map((place) => ({ place, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ place }) => place);
        const rows = named ? [['z', 'y', 'x'], ...places.map((p) => p.toReversed())] : [['u', 'v', 'w'], ...places];
        expectSame(write(rows, how), s);
      }),
      { numRuns: portion(200), seed: 1 },
    );
  });

  test('as JSON', () => {
    fc.assert(
      fc.property(sheet, (s) => {
        expectSame(JSON.stringify(s), s);
        expectSame(JSON.stringify({ z: s.z }, null, 2), counted(s));
        expectSame(`\uFEFF ${JSON.stringify(s.z)}`, counted(s));
      }),
      { numRuns: portion(200), seed: 1 },
    );
  });
});

test('the first of plain rows can be the top of the map; where the file says y, it decides', () => {
  const rows = '1,2,3,4\n5,6,7,8\n9,10,11,12\n13,14,15,16';
  expect(grid(rows).heights.values[0]).toBe(1);
  expect(grid(rows, true).heights.values[0]).toBe(13);
  const named = `,0,1,2,3\n${rows
    .split('\n')
    .map((row, j) => `${j},${row}`)
    .join('\n')}`;
  expect(grid(named, true).heights.values[0]).toBe(1);
  expect([grid(rows).counted, grid(named).counted]).toEqual([true, false]);
});

const ROW = '1,2,3,4,5\n';
const FLAWS: [name: string, text: string, flaw: object][] = [
  ['nothing', ' \n\n', { reason: 'empty' }],
  [
    'a cell with a word',
    `${ROW}1,2,three,4,5\n${ROW}${ROW}`,
    { reason: 'notNumber', row: 2, column: 3, given: 'three' },
  ],
  ['a missing cell', `${ROW}\n${ROW}1,,3,4,5\n${ROW}`, { reason: 'missing', row: 4, column: 2, given: '' }],
  ['NaN', `${ROW}${ROW}${ROW}1,2,3,4,NaN\n`, { reason: 'missing', row: 4, column: 5, given: 'NaN' }],
  ['infinity', `${ROW}${ROW}-inf,2,3,4,5\n${ROW}`, { reason: 'range', row: 3, column: 1, given: '-inf' }],
  ['what is too large', `${ROW}${ROW}1,2,3,1e16,5\n${ROW}`, { reason: 'range', row: 3, column: 4, given: '1e16' }],
  ['a short row', `${ROW}${ROW}1,2,3\n${ROW}`, { reason: 'missing', row: 3, column: 4 }],
  ['a long row', `${ROW}${ROW}1,2,3,4,5,6\n${ROW}`, { reason: 'ragged', row: 3, column: 6, limit: 5 }],
  ['an open quote', `${ROW}1,"2,3,4,5\n${ROW}${ROW}`, { reason: 'quote', row: 2, column: 2 }],
  ['text behind a quote', `${ROW}1,"2"x,3,4,5\n${ROW}${ROW}`, { reason: 'quote', row: 2, column: 2 }],
  ['three rows', ROW.repeat(3), { reason: 'few', limit: 4 }],
  ['three columns', '1,2,3\n'.repeat(5), { reason: 'few', limit: 4 }],
  ['501 rows', '1,2,3,4\n'.repeat(501), { reason: 'many', row: 501, limit: 500 }],
  ['250001 places', `x,y,z\n${'1,2,3\n'.repeat(250_001)}`, { reason: 'cells', row: 250_002, limit: 250_000 }],
  ['501 columns', `${'1,'.repeat(500)}2\n`.repeat(4), { reason: 'many', limit: 500 }],
  ['numbers all alike', '7,7,7,7\n'.repeat(4), { reason: 'level' }],
  [
    'an uneven axis',
    `y,0,1,2,9\n${'0,1,2,3,4\n'}1,1,2,3,5\n2,1,2,3,4\n3,1,2,3,4`,
    { reason: 'uneven', row: 1, column: 3, given: '1' },
  ],
  ['an axis that stands still', `y,0,1,2,3\n${'5,1,2,3,4\n'.repeat(4)}`, { reason: 'uneven', row: 3, column: 1 }],
  ['a binary file', 'PK\u0003\u0004\u0000\u0000', { reason: 'binary' }],
  ['more than 8 MB', '1'.repeat(8 * 1024 * 1024 + 1), { reason: 'large', limit: 8 * 1024 * 1024 }],
  ['broken JSON', '[[1,2,3,4],\n [1,2,x,4]]', { reason: 'json', row: 2, column: 7, given: 'x,4]]' }],
  ['JSON with a comma too many', '[[1,2,,3,4]]', { reason: 'json', row: 1, column: 7 }],
  ['JSON without a comma', '{"z": [[1 2]]}', { reason: 'json', row: 1, column: 11 }],
  ['JSON with the wrong bracket', '[[1,2,3,4}]', { reason: 'json', row: 1, column: 10 }],
  ['JSON that ends early', '[[1,2,3,4],\n[1,2', { reason: 'json', row: 2 }],
  ['JSON without rows', '{"x": [1], "zz": 3}', { reason: 'form' }],
  ['JSON whose rows are objects', '{"z": [{"a": 1}]}', { reason: 'form', row: 1 }],
  ['JSON with null', '[[1,2,3,4],[1,2,3,4],[1,null,3,4],[1,2,3,4]]', { reason: 'missing', row: 3, column: 2 }],
  ['JSON with words', '[[1,2,3,4],[1,2,3,"4"],[1,2,3,4],[1,2,3,4]]', { reason: 'notNumber', row: 2, column: 4 }],
  ['JSON with a short row', '[[1,2,3,4],[1,2,3,4],[1,2,3],[1,2,3,4]]', { reason: 'ragged', row: 3, limit: 4 }],
  [
    'JSON with a short axis',
    '{"x":[1,2,3],"z":[[1,2,3,4],[1,2,3,4],[1,2,3,4],[1,2,3,5]]}',
    { reason: 'ragged', limit: 4 },
  ],
];

test.each(FLAWS)('%s is told with its place', (_, text, flaw) => {
  expect(gridFlaw(text)).toMatchObject(flaw);
});

test('a place without a row, and one with two, are told', () => {
  const places = Array.from({ length: 16 }, (_, k) => `${k % 4},${Math.floor(k / 4)},${k}`);
  const written = (rows: readonly string[]): string => ['x,y,z', ...rows].join('\n');
  expect(gridFlaw(written([...places.toSpliced(5, 1), '9,9,9']))).toMatchObject({ reason: 'hole' });
  expect(gridFlaw(written(places.with(5, '0,1,3')))).toMatchObject({ reason: 'twice', row: 7, given: 'x 0, y 1' });
});

test('no text makes the reading throw, and what it gives is sound', () => {
  const token = fc.constantFrom(
    '1',
    '2.5',
    '-3e2',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '"',
    '[',
    ']',
    '{',
    '}',
    ':',
    '"z"',
    'x',
    'NaN',
    ' ',
    '山',
    '\uFEFF',
  );
  const soup = fc.array(token, { maxLength: 80 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(['grid', 'table']).toContain(kindOf(text));
      const outcome = finish(readGrid(text));
      if (outcome.kind === 'failure') return;
      const { columns, rows, values, x, y } = outcome.heights;
      expect(values).toHaveLength(columns * rows);
      expect([...values, x.first, y.first].every(Number.isFinite) && x.step > 0 && y.step > 0).toBe(true);
    }),
    { numRuns: portion(3000), seed: 1 },
  );
});
