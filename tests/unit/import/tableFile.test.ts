import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surfaces } from '../../../src';
import type { Params, SurfaceType } from '../../../src/core/types';
import type { Reading } from '../../../src/import/manner';
import { likelyChoice, takeSamples } from '../../../src/import/samples';
import { readTable } from '../../../src/import/table';
import { portion } from '../../support/long';
import { finish, table, tableFlaw } from './ownFiles';

const taken = (text: string, x = 0, y = 1) => takeSamples(table(text), { x, y });

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => /\p{L}/u.test(text) && !/[\0\r\uFEFF]/.test(text));
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('a table that is written in any dialect reads back the same', () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    comma: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
  });
  const rows = fc.array(fc.tuple(number, number, fc.constantFrom('a', 'b "c"', 'd, e; f')), {
    minLength: 3,
    maxLength: 20,
  });

  test('numbers to the last bit, names and words with quotes, delimiters and line breaks in them', () => {
    fc.assert(
      fc.property(fc.tuple(name, name, name), rows, dialect, (names, samples, { delimiter, comma, lineEnd, bom }) => {
        const decimal = comma && delimiter !== ',' ? ',' : '.';
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const lines = samples.map(([x, y, word]) =>
          [String(x).replace('.', decimal), String(y).replace('.', decimal), quote(word)].join(delimiter),
        );
        const text = `${bom ? '\uFEFF' : ''}${[names.map(quote).join(delimiter), ...lines].join(lineEnd)}`;
        const { columns, manner } = table(text, { delimiter, decimal } as Reading);
        expect(manner.names).toHaveLength(3);
        expect(columns.map(({ values }) => [...values]).slice(0, 2)).toEqual([
          samples.map(([x]) => x + 0),
          samples.map(([, y]) => y + 0),
        ]);
        expect(columns[2]!.words).toEqual([...new Set(samples.map(([, , word]) => word))]);
        if (new Set(names.map((text) => text.trim())).size === 3) {
          expect(columns.map((column) => column.name)).toEqual(names.map((text) => text.trim()));
        }
      }),
      { numRuns: portion(400), seed: 1 },
    );
  });

  test.each([
    ['commas', 'a,b\n1.5,2\n3,4.25', ',', '.'],
    ['semicolons and decimal commas', 'a;b\n1,5;2\n3;4,25', ';', ','],
    ['semicolons and points', 'a;b\n1.5;2\n3;4.25', ';', '.'],
    ['tabs', 'a\tb\n1.5\t2\n3\t4.25', '\t', '.'],
    ['spaces', 'a b\n1.5 2\n  3   4.25', ' ', '.'],
    ['commas within quotes', '"a;x","b;y"\n"1.5",2\n3,"4.25"', ',', '.'],
  ])('%s are told apart', (_, text, delimiter, decimal) => {
    const { columns, manner } = table(text);
    expect([manner.cut.delimiter, manner.decimal, manner.names]).toEqual([delimiter, decimal, expect.any(Array)]);
    expect(columns.map(({ values }) => [...values])).toEqual([
      [1.5, 3],
      [2, 4.25],
    ]);
  });
});

test('a first row of numbers names nothing; columns are then called as a spreadsheet calls them', () => {
  const { columns, manner } = table('1,2\n3,4\n5,6');
  expect([manner.names, columns.map((column) => column.name)]).toEqual([undefined, ['A', 'B']]);
  expect(table('1,2\n3,4\n5,6', { headed: true }).columns.map((column) => column.name)).toEqual(['1', '2']);
  expect(table(`${Array.from({ length: 28 }, (_, i) => i).join(',')}\n`.repeat(2)).columns.at(-1)!.name).toBe('AB');
  expect(table('a,a,,a\n1,2,3,4\n1,2,3,4').columns.map((column) => column.name)).toEqual(['a', 'a (2)', 'C', 'a (3)']);
});

test('rows are left out for a reason that is told with the first of them', () => {
  const text = 'length,mass\n1,10\n2,\n3,x\n4,inf\n5,50\nNA,60\n7,70,9\n\n8,80';
  const { data, dropped, unfit } = taken(text);
  expect([...data.x]).toEqual([1, 5, 8]);
  expect([...data.y]).toEqual([10, 50, 80]);
  expect(data.names).toEqual({ x: 'length', y: 'mass' });
  expect(dropped).toEqual([
    { reason: 'ragged', count: 1, row: 8 },
    { reason: 'missing', count: 2, row: 3, column: 'mass' },
    { reason: 'notNumber', count: 1, row: 4, column: 'mass' },
    { reason: 'range', count: 1, row: 5, column: 'mass' },
  ]);
  expect(unfit).toBeUndefined();
});

test('what no line can be fitted to is told', () => {
  expect(taken('a,b\n1,x\n2,3').unfit).toBe('few');
  expect(taken('a,b\n5,1\n5,2\n5,3').unfit).toBe('constant');
  expect(takeSamples(table('a,b\n1,2\n3,4'), { x: 0, y: 1 }, { labelled: true }).unfit).toBe('noClasses');
});

test('classes are told apart from all the others, and a row without one is left out', () => {
  const text = 'x,y,kind\n1,2,red\n2,3,blue\n3,4,green\n4,5,\n5,7,blue';
  const choice = likelyChoice(table(text), { labelled: true });
  expect(choice).toEqual({ x: 0, y: 1, label: { column: 2, word: 'green' } });
  const { data, dropped } = takeSamples(table(text), { ...choice, label: { column: 2, word: 'blue' } });
  expect([...data.label!]).toEqual([0, 1, 0, 1]);
  expect(data.names!.classes).toEqual(['red, green', 'blue']);
  expect(dropped).toEqual([{ reason: 'missing', count: 1, row: 5, column: 'kind' }]);
  const two = takeSamples(table('x,y,k\n1,2,no\n2,3,yes\n3,5,no'), { x: 0, y: 1, label: { column: 2, word: 'yes' } });
  expect(two.data.names!.classes).toEqual(['no', 'yes']);
});

test.each([
  ['two words', 'sex,x,y\nm,1,2\nf,2,1\nm,4,9', { x: 1, y: 2, label: { column: 0, word: 'f' } }, ['m', 'f']],
  ['0 and 1', 'x,y,ok\n1,2,1\n2,1,0\n4,9,1', { x: 0, y: 1, label: { column: 2, word: '1' } }, ['ok = 0', 'ok = 1']],
  [
    '0 and 1 beside one measure',
    'hours,passed\n1.5,0\n2,1\n3,1\n4,0',
    { x: 0, y: 0, label: { column: 1, word: '1' } },
    ['passed = 0', 'passed = 1'],
  ],
  [
    'words rather than a number that happens to have two values',
    'kind,x,y\na,1,7\nb,2,8\na,3,7\nc,4,8',
    { x: 1, y: 1, label: { column: 0, word: 'c' } },
    ['a, b', 'c'],
  ],
  ['the last of several', 'p,q,x\nyes,no,1\nno,yes,2\nno,yes,4', undefined, ['no', 'yes']],
  ['two numbers where there are no words', 'x,y,n\n1,2,20\n2,5,10\n3,3,20', undefined, ['n = 10', 'n = 20']],
  ['one word against many', 'x,k\n1,a\n2,b\n3,c\n4,d\n5,e', undefined, ['a, b …', 'e']],
])('the likely classes are %s', (_, text, wanted, names) => {
  const choice = likelyChoice(table(text), { labelled: true });
  if (wanted) expect(choice).toEqual(wanted);
  const { data, unfit } = takeSamples(table(text), choice, { labelled: true });
  expect([data.names!.classes, unfit]).toEqual([names, undefined]);
});

test('more samples than a surface takes are told', () => {
  const rows = (n: number) => table(`x,y\n${Array.from({ length: n }, (_, i) => `${i},${i % 7}`).join('\n')}`);
  for (const [id, type] of Object.entries(surfaces)) {
    const { most, datasets }: SurfaceType = type;
    if (!datasets?.includes('own')) continue;
    const bounded = id !== 'linear-regression';
    expect(most !== undefined, id).toBe(bounded);
    if (most === undefined) continue;
    expect(most).toBeLessThanOrEqual(10_000);
    expect(takeSamples(rows(most + 1), { x: 0, y: 1 }, { most }).unfit).toBe('many');
    expect(takeSamples(rows(most), { x: 0, y: 1 }, { most }).unfit).toBe(undefined);
  }
  expect(takeSamples(rows(20_000), { x: 0, y: 1 }, surfaces['linear-regression']).unfit).toBe(undefined);
});

test('the likely columns are the first two that hold numbers', () => {
  expect(likelyChoice(table('name,year,price,n\nA,1,2,3\nB,2,9,4\nC,3,5,5'))).toEqual({ x: 1, y: 2 });
});

test.each([
  ['an open quote', 'a,b\n1,2\n3,"4\n5,6', { reason: 'quote', row: 3, column: 2 }],
  ['nothing', '', { reason: 'empty' }],
  ['names alone', 'a,b\n', { reason: 'bare' }],
  ['201 columns', `${'1,'.repeat(200)}2`, { reason: 'many', row: 1, limit: 200 }],
  ['200001 rows', `x,y\n${'1,2\n'.repeat(200_001)}`, { reason: 'many', row: 200_002, limit: 200_000 }],
  ['more than 20 MB', '1'.repeat(20 * 1024 * 1024 + 1), { reason: 'large', limit: 20 * 1024 * 1024 }],
  ['a binary file', 'a,b\u0000', { reason: 'binary' }],
])('%s is told with its place', (_, text, flaw) => {
  expect(tableFlaw(text)).toMatchObject(flaw);
});

test('200000 rows are read, a part at a time', () => {
  const text = `x,y\n${Array.from({ length: 200_000 }, (_, i) => `${i},${2 * i}\n`).join('')}`;
  const reading = readTable(text);
  let last = 0;
  let parts = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    expect(step.value).toBeGreaterThan(last);
    last = step.value;
    parts++;
  }
  expect(parts).toBeGreaterThan(90);
  expect(step.value.kind === 'table' && step.value.rows.length).toBe(200_000);
});

/** What own data can be fitted with, at several settings. */
const OWN: readonly (readonly [keyof typeof surfaces, readonly Params[]])[] = [
  ['linear-regression', [{ scale: 'standard' }, { scale: 'raw' }]],
  ['huber-regression', [{ scale: 'standard' }, { scale: 'raw' }]],
  ['logistic-regression', [{ fit: 'weight-bias' }, { fit: 'two-weights' }]],
  ['tanh-network', [{}]],
  ['sine-fit', [{}]],
];

test('no text makes the reading throw, and whatever is fitted to what is left has a finite map', () => {
  const token = fc.constantFrom(
    '1',
    '2.5',
    '-3e9',
    '7e-12',
    ',',
    ';',
    '\t',
    '\n',
    '"',
    'x',
    'NaN',
    ' ',
    '\r',
    'b',
    '1e14',
  );
  const soup = fc.array(token, { maxLength: 60 }).map((parts) => parts.join(''));
  const pairs = fc
    .array(
      fc.tuple(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.double({ min: -1e15, max: 1e15, noNaN: true })),
    )
    .map((rows) => `x,y,kind\n${rows.map((row, i) => `${row.join(',')},${'ab'[i % 2]}`).join('\n')}`);
  const fitted: Partial<Record<string, number>> = {};
  let texts = 0;
  fc.assert(
    fc.property(fc.oneof(soup, pairs, fc.string({ unit: 'binary' })), (text) => {
      const outcome = finish(readTable(text));
      if (outcome.kind === 'failure') return;
      texts++;
      for (const [id, settings] of OWN) {
        // To search a sine's minima takes a while.
        if (id !== 'linear-regression' && texts % 6 > 0) continue;
        const type: SurfaceType = surfaces[id];
        const { data, unfit } = takeSamples(outcome, likelyChoice(outcome, type), type);
        if (unfit) continue;
        fitted[id] = (fitted[id] ?? 0) + 1;
        for (const params of settings) {
          const what = `${id} ${JSON.stringify(params)}`;
          const surface = type.create(params, { ...data, inUnits: true });
          const { domain, start, lr, minima, fit } = surface;
          const [xmin, xmax, ymin, ymax] = domain;
          expect([...domain, ...start].every(Number.isFinite) && xmax > xmin && ymax > ymin, `${what} ${domain}`).toBe(
            true,
          );
          expect(lr.range[0] > 0 && lr.range[1] <= 1e12, `${what} lr ${lr.range}`).toBe(true);
          expect(Number.isFinite(surface.value(...start)), what).toBe(true);
          expect(
            minima.every(({ x, y, value }) => [x, y, value].every(Number.isFinite)),
            what,
          ).toBe(true);
          if (fit?.predict) expect(Number.isFinite(fit.predict(...start, data.x[0]!)), what).toBe(true);
        }
      }
    }),
    { numRuns: portion(2000), seed: 1 },
  );
  for (const [id] of OWN) expect(fitted[id], id).toBeGreaterThan(portion(30));
});
