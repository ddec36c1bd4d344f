import { describe, expect, test } from 'vitest';
import { grid, gridFlaw, tableFlaw } from './ownFiles';

const WIDE = [
  [2, 1.25, 1, 1.25, 2],
  [1.25, 0.25, 0, 0.25, 1.25],
  [1, 0, -0.5, 0, 1],
  [1.25, 0.25, 0, 0.25, 3],
];
const X = [-1, -0.5, 0, 0.5, 1];
const Y = [10, 20, 30, 40];
const scientific = (value: number): string => value.toExponential(18).replace(/e([+-])(\d)$/, 'e$10$2');
const lines = (rows: readonly (readonly (number | string)[])[], sign: string, end = '\n'): string =>
  rows.map((row) => row.join(sign) + end).join('');
const places = WIDE.flatMap((row, j) => row.map((z, i) => [X[i]!, Y[j]!, z]));

describe('a grid is read right', () => {
  const NAMED = WIDE.map((row, j) => [`"${j + 1}"`, ...row]);
  const V = X.map((_, i) => `"V${i + 1}"`);

  test.each([
    ['NumPy, savetxt', WIDE.map((row) => `${row.map(scientific).join(' ')}\n`).join('')],
    ['NumPy, savetxt with commas and a remark', `# loss, seed 3\n${lines(WIDE, ',')}`],
    ['MATLAB, save -ascii', WIDE.map((row) => `${row.map((z) => `  ${z.toExponential(7)}`).join('')}\n`).join('')],
    ['MATLAB, writematrix', lines(WIDE, ',')],
    ['MATLAB, dlmwrite with tabs', lines(WIDE, '\t')],
    ['Octave', `# name: A\n# type: matrix\n# rows: 4\n# columns: 5\n${lines(WIDE, ' ', '\n ')}`],
    ['R, write.table', `${V.join(' ')}\n${lines(NAMED, ' ')}`],
    ['R, write.csv', `"",${V.join()}\n${lines(NAMED, ',')}`],
    ['pandas, without its index', `c0,c1,c2,c3,c4\n${lines(WIDE, ',')}`],
  ])('written by %s, its rows counted', (_, text) => {
    const { heights, counted } = grid(text);
    expect([heights.columns, heights.rows, counted]).toEqual([5, 4, true]);
    expect([...heights.values]).toEqual(WIDE.flat());
  });

  test.each([
    [
      'pandas, pivoted',
      `beta,${X.join()}\n${lines(
        WIDE.map((row, j) => [Y[j]!, ...row]),
        ',',
      )}`,
    ],
    [
      'NumPy, with NaN in the corner',
      `nan,${X.join()}\n${lines(
        WIDE.map((row, j) => [Y[j]!, ...row]),
        ',',
      )}`,
    ],
    [
      'R, write.table with the axes as names',
      `${X.map((x) => `"${x}"`).join(' ')}\n${lines(
        WIDE.map((row, j) => [`"${Y[j]!}"`, ...row]),
        ' ',
      )}`,
    ],
    [
      'gnuplot, in blocks',
      `# x y z\n${WIDE.map((row, j) =>
        lines(
          row.map((z, i) => [X[i]!, Y[j]!, z]),
          ' ',
        ),
      ).join('\n')}\n`,
    ],
    [
      'gnuplot, without names and in two blank lines',
      WIDE.map((row, j) =>
        lines(
          row.map((z, i) => [X[i]!, Y[j]!, z]),
          '\t',
        ),
      ).join('\n\n'),
    ],
    ['hand, as x, y, z without a header', lines(places, ',')],
    [
      'hand, as z, x, y without a header',
      lines(
        places.map(([x, y, z]) => [z!, x!, y!]),
        ';',
      ),
    ],
    [
      'PyTorch users, with more than the loss',
      `train_acc,train_loss,beta,alpha\n${lines(
        places.map(([x, y, z]) => [0.5, z!, y!, x!]),
        ',',
      )}`,
    ],
    ['Surfer users, with units', `x (m);y (m);elevation (m)\n${lines(places, ';').replaceAll('.', ',')}`],
    [
      'R, write.csv of places',
      `"","loss","w1","w2"\n${lines(
        places.map(([x, y, z], i) => [`"${i + 1}"`, z!, x!, y!]),
        ',',
      )}`,
    ],
  ])('written by %s, its axes as they are said', (_, text) => {
    const { heights } = grid(text);
    expect([heights.x, heights.y]).toEqual([
      { first: -1, step: 0.5 },
      { first: 10, step: 10 },
    ]);
    expect([...heights.values]).toEqual(WIDE.flat());
  });

  test('with a first row that the reader says is an axis, whatever stands in its corner', () => {
    const text = lines([[0, ...X], ...WIDE.map((row, j) => [Y[j]!, ...row])], ',');
    expect(grid(text).heights.columns).toBe(6);
    const { heights, manner } = grid(text, false, { headed: true });
    expect([heights.x.first, heights.y.first, manner!.headed]).toEqual([-1, 10, true]);
    expect([...heights.values]).toEqual(WIDE.flat());
  });
});

describe('what can’t be read says why, and how it was understood', () => {
  test.each([
    ['names alone', 'x,y\n', { reason: 'bare' }],
    ['remarks and names alone', '# one\n# two\nx,y\n', { reason: 'bare' }],
    ['a line without end', `x,y\n1,2\n${'1'.repeat(1_000_001)}`, { reason: 'long', row: 3 }],
    ['a thousand columns', `${'1,'.repeat(1001)}2\n`, { reason: 'many', row: 1 }],
    ['an open quote', '# made by hand\nx,y\n1,2\n3,"4\n5,6', { reason: 'quote', row: 4, column: 2 }],
  ])('%s in a table', (_, text, flaw) => {
    expect(tableFlaw(text)).toMatchObject(flaw);
  });

  test.each([
    [
      'a cell that NumPy left out',
      lines([...WIDE, [1, 2, 'nan', 3, 4]], ','),
      { reason: 'missing', row: 5, given: 'nan' },
    ],
    ['names alone', 'x,y,z\n', { reason: 'few' }],
    [
      'a word',
      `# made by hand\n${lines([...WIDE, [1, 2, 'low', 3, 4]], ' ')}`,
      { reason: 'notNumber', row: 6, column: 3 },
    ],
  ])('%s in a grid', (_, text, flaw) => {
    expect(gridFlaw(text)).toMatchObject(flaw);
  });
});
