import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { likelyChoice } from '../../../src/import/samples';
import { grid, gridFlaw, kindOf, opened, table } from './ownFiles';

/** The text of a sample file as the English page opens it. */
async function open(name: string): Promise<string> {
  const bytes = readFileSync(new URL(`../../files/${name}`, import.meta.url));
  const text = await opened(new File([bytes], name), 1e6, 'en');
  if (typeof text !== 'string') throw new Error(text.reason);
  return text;
}

const upTo = (count: number, at: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => at(i));
const CARS = upTo(20, (i) => [4, 6, 8][i % 3]!);

describe('a table from a file is read with its names and every number', () => {
  test.each<[name: string, columns: Readonly<Record<string, readonly number[]>>, taken: readonly [string, string]]>([
    ['comment-lines.csv', { x: upTo(20, (i) => i / 2), y: upTo(20, (i) => 2 * i + 1) }, ['x', 'y']],
    [
      'decimals-after-row-30.csv',
      {
        x: upTo(60, (i) => (i < 30 ? i : i + 0.5)),
        y: upTo(60, (i) => (i < 30 ? 2 * i : 2 * i + 0.25)),
      },
      ['x', 'y'],
    ],
    [
      'excel-zh-gbk.csv',
      { '身高（厘米）': upTo(20, (i) => 150 + i), '体重（公斤）': upTo(20, (i) => (450 + 9 * i) / 10) },
      ['身高（厘米）', '体重（公斤）'],
    ],
    [
      'german-thousands.csv',
      { flaeche: [85.5, 104.2, 131, 160.1], preis: [179_900, 210_500, 289_900, 1_329_900] },
      ['flaeche', 'preis'],
    ],
    [
      'header-shorter.csv',
      { '#': upTo(19, (i) => i + 1), a: upTo(19, (i) => 2 * i + 2), b: upTo(19, (i) => 3 * i + 3) },
      ['a', 'b'],
    ],
    [
      'mpg-style.data',
      {
        mpg: upTo(20, (i) => 18 + (i % 9)),
        cylinders: CARS,
        displacement: upTo(20, (i) => 100 + 17 * i),
      },
      ['mpg', 'cylinders'],
    ],
    ['pipe.csv', { x: upTo(20, (i) => i), y: upTo(20, (i) => 2 * i + 1) }, ['x', 'y']],
    [
      'r-write-table.txt',
      { '#': upTo(20, (i) => i + 1), speed: upTo(20, (i) => 4 + i / 2), dist: upTo(20, (i) => 3 * i + 2) },
      ['speed', 'dist'],
    ],
    [
      'sheet-us-thousands.tsv',
      {
        sqft: [852, 1416, 1600, 2104, 2400, 3000],
        price: [179_900, 232_000, 329_900, 399_900, 369_000, 539_900],
      },
      ['sqft', 'price'],
    ],
  ])('%s', async (name, columns, taken) => {
    const text = await open(name);
    expect(kindOf(text)).toBe('table');
    const read = table(text);
    expect(read.ragged.count).toBe(0);
    for (const [column, values] of Object.entries(columns)) {
      expect([...(read.columns.find((each) => each.name === column)?.values ?? [])], column).toEqual(values);
    }
    const { x, y } = likelyChoice(read);
    expect([x, y].map((index) => read.columns[index]!.name)).toEqual(taken);
  });

  test('the words of a quoted column keep their blanks', async () => {
    const { words } = table(await open('mpg-style.data')).columns[3]!;
    expect(words).toEqual(Array.from({ length: 20 }, (_, i) => `maker model ${i}`));
  });
});

describe('a grid from a file is read with its axes and every height', () => {
  const axis = { first: -1, step: 0.5 };
  const bowl = upTo(25, (k) => {
    const [x, y] = [(k % 5) / 2 - 1, Math.floor(k / 5) / 2 - 1];
    return x * x + 2 * y * y;
  });

  test.each(['alpha-beta-loss.csv', 'numpy-savetxt-grid.txt'])('%s', async (name) => {
    const text = await open(name);
    expect(kindOf(text)).toBe('grid');
    const { heights, counted } = grid(text);
    expect([heights.x, heights.y, counted]).toEqual([axis, axis, false]);
    expect([...heights.values]).toEqual(bowl);
  });

  test('the columns of alpha, beta and the loss may come in any order', async () => {
    const lines = (await open('alpha-beta-loss.csv')).trim().split('\n');
    for (const order of [
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]) {
      const text = lines.map((line) => order.map((column) => line.split(',')[column]).join()).join('\n');
      expect([...grid(text).heights.values]).toEqual(bowl);
    }
  });

  test('grid-us-thousands.tsv, whose groups could be decimals, which is told', async () => {
    const { heights, manner } = grid(await open('grid-us-thousands.tsv'));
    expect([...heights.values.subarray(0, 6)]).toEqual([950, 960, 990, 1040, 1110, 1200]);
    expect([...heights.values.subarray(30)]).toEqual([1100, 1110, 1140, 1190, 1260, 1350]);
    expect(manner!.doubt).toEqual({ row: 1, given: '1,040', value: 1040, other: 1.04 });
  });

  test('grid-nan-corner.csv lacks a height in its first cell, and says so', async () => {
    expect(gridFlaw(await open('grid-nan-corner.csv'))).toEqual({ reason: 'missing', row: 1, column: 1, given: 'nan' });
  });
});

test('what is doubtful is told with both readings, and another sign from the reader settles it', async () => {
  const text = await open('sheet-us-thousands.tsv');
  expect(table(text).manner.doubt).toEqual({ row: 2, given: '179,900', value: 179_900, other: 179.9 });
  const { columns, manner } = table(text, { decimal: ',' });
  expect(manner.doubt).toBeUndefined();
  expect([...columns[1]!.values]).toEqual([179.9, 232, 329.9, 399.9, 369, 539.9]);
  expect(table(await open('german-thousands.csv')).manner.doubt).toBeUndefined();
});
