import { describe, expect, test } from 'vitest';
import { likelyChoice } from '../../src/core/files/samples';
import { grid, gridFlaw, table, tableFlaw } from './ownFiles';

type Columns = Readonly<Record<string, readonly number[]>>;

const TABLES: readonly (readonly [
  program: string,
  text: string,
  columns: Columns,
  taken: readonly [string, string],
])[] = [
  [
    'Excel in English, with groups in quotes',
    'Year,Price\r\n2015,"1,179,900"\r\n2016,"232,000"\r\n2017,"329,900"\r\n',
    { Year: [2015, 2016, 2017], Price: [1_179_900, 232_000, 329_900] },
    ['Year', 'Price'],
  ],
  [
    'Excel in English, with money and percent',
    'Item,Price,Share\r\nA,"$1,234.50 ",12.5%\r\nB,"-$2,000.00 ",50%\r\nC,$999.99 ,37.5%\r\n',
    { Price: [1234.5, -2000, 999.99], Share: [0.125, 0.5, 0.375] },
    ['Price', 'Share'],
  ],
  [
    'Excel in German, which says its separator',
    '\uFEFFsep=;\r\nFläche;Preis;Anteil\r\n85,5;1.234,50 €;12,5%\r\n104;2.000,00 €;50%\r\n131,25;999,00 €;7%\r\n',
    { Fläche: [85.5, 104, 131.25], Preis: [1234.5, 2000, 999], Anteil: [0.125, 0.5, 0.07] },
    ['Fläche', 'Preis'],
  ],
  [
    'Excel in French, with narrow blanks in its groups',
    'surface;prix\r\n85,5;1\u202f234,50\r\n104;12\u202f000,00\r\n131,5;9\u00a0999\u00a0999,00\r\n',
    { surface: [85.5, 104, 131.5], prix: [1234.5, 12_000, 9_999_999] },
    ['surface', 'prix'],
  ],
  [
    'Excel in Switzerland, with apostrophes',
    "Fläche;Preis\r\n85.5;1'234.50\r\n104;1’200’000.25\r\n90;950\r\n",
    { Fläche: [85.5, 104, 90], Preis: [1234.5, 1_200_000.25, 950] },
    ['Fläche', 'Preis'],
  ],
  [
    'Excel, with a title above and cells that are empty',
    'Quarterly report,,\r\nBerlin office,,\r\n,,\r\nmonth,sold,price\r\n1,20,3.5\r\n2,30,\r\n3,25,3\r\n',
    { month: [1, 2, 3], sold: [20, 30, 25], price: [3.5, Number.NaN, 3] },
    ['month', 'sold'],
  ],
  [
    'Google Sheets, copied',
    'date\tvisits\trate\n2024-01-01\t1,204\t2.5%\n2024-01-02\t986\t3%\n2024-01-03\t1,012,050\t4.25%\n',
    { visits: [1204, 986, 1_012_050], rate: [0.025, 0.03, 0.0425] },
    ['visits', 'rate'],
  ],
  [
    'Google Sheets in German, as CSV',
    'Fläche,Preis\n"85,5",179.900\n"104,25",1.329.900\n131,98.500\n',
    { Fläche: [85.5, 104.25, 131], Preis: [179_900, 1_329_900, 98_500] },
    ['Fläche', 'Preis'],
  ],
  [
    'WPS, with wide commas and units',
    '时间（秒），电压（伏）\n0，0.5\n1，0.75\n２，1.25\n',
    { '时间（秒）': [0, 1, 2], '电压（伏）': [0.5, 0.75, 1.25] },
    ['时间（秒）', '电压（伏）'],
  ],
  [
    'WPS, with yuan',
    '月份,销售额,成本\r\n1,￥1000.50,300元\r\n2,"￥1,200",280.5元\r\n3,￥900.25,310元\r\n',
    { 月份: [1, 2, 3], 销售额: [1000.5, 1200, 900.25], 成本: [300, 280.5, 310] },
    ['月份', '销售额'],
  ],
  [
    'hand, with list commas below a header of wide ones',
    '年龄，身高\n3、95\n4、102.5\n5、109\n',
    { 年龄: [3, 4, 5], 身高: [95, 102.5, 109] },
    ['年龄', '身高'],
  ],
  [
    'R, write.csv',
    '"","speed","dist"\n"1",4,2\n"2",7.5,4\n"3",8,NA\n',
    { A: [1, 2, 3], speed: [4, 7.5, 8], dist: [2, 4, Number.NaN] },
    ['speed', 'dist'],
  ],
  [
    'R, write.csv2',
    '"";"speed";"dist"\n"1";4,5;2\n"2";7,25;4\n"3";8;1e+05\n',
    { speed: [4.5, 7.25, 8], dist: [2, 4, 100_000] },
    ['speed', 'dist'],
  ],
  [
    'R, write.table with named rows',
    '"mpg" "cyl" "hp"\n"Mazda RX4" 21 6 110\n"Datsun 710" 22.8 4 93\n"Valiant" 18.1 8 105\n',
    { '#': [Number.NaN, Number.NaN, Number.NaN], mpg: [21, 22.8, 18.1], cyl: [6, 4, 8], hp: [110, 93, 105] },
    ['mpg', 'cyl'],
  ],
  ['pandas, with its index', ',x,y\n0,1.5,2\n1,2.5,4\n2,3.5,7\n', { x: [1.5, 2.5, 3.5], y: [2, 4, 7] }, ['x', 'y']],
  [
    'NumPy, savetxt with a header',
    '# run 7: two columns\n# time,level\n-1.000,-1.000\n-0.500,0.250\n0.000,1.000\n',
    { time: [-1, -0.5, 0], level: [-1, 0.25, 1] },
    ['time', 'level'],
  ],
  [
    'NumPy, savetxt with remarks as MATLAB’s',
    '% time level\n-1.000000000000000000e+00 -1.000000000000000000e+00\n5.000000000000000000e-01 2.500000000000000000e+00\n1.5e+00 nan\n',
    { time: [-1, 0.5, 1.5], level: [-1, 2.5, Number.NaN] },
    ['time', 'level'],
  ],
  [
    'MATLAB, writetable and dlmwrite',
    'dose\teffect\n1\t0.1\n10\t0.45\n100\tNaN\n',
    { dose: [1, 10, 100], effect: [0.1, 0.45, Number.NaN] },
    ['dose', 'effect'],
  ],
  [
    'Octave, save -text',
    '# Created by Octave 8.4.0, Mon Jan 01 10:00:00 2024 UTC <me@host>\n# name: A\n# type: matrix\n# rows: 4\n# columns: 2\n 1 2\n 2 4.5\n 3 6\n 4 8\n\n\n',
    { A: [1, 2, 3, 4], B: [2, 4.5, 6, 8] },
    ['A', 'B'],
  ],
  [
    'Origin, with a row of units',
    'Time\tVoltage\ns\tmV\n\t\n0\t0.1\n0.5\t--\n1\t0.9\n1.5\t1.6\n',
    { Time: [Number.NaN, 0, 0.5, 1, 1.5], Voltage: [Number.NaN, 0.1, Number.NaN, 0.9, 1.6] },
    ['Time', 'Voltage'],
  ],
  [
    'LabVIEW, with decimal commas',
    '0,000000E+0\t1,500000E+0\n1,000000E-1\t2,500000E+0\n2,000000E-1\t3,500000E+0\n',
    { A: [0, 0.1, 0.2], B: [1.5, 2.5, 3.5] },
    ['A', 'B'],
  ],
  [
    'Fortran, with its exponents',
    '   1.0D+00  -2.50000000D-01\n   2.0D+00   .5d1\n   3.0D+02   7.D0\n',
    { A: [1, 2, 300], B: [-0.25, 5, 7] },
    ['A', 'B'],
  ],
  [
    'a database, with bars and blanks',
    'id | height | mass\n1 | 1.82 | 80\n2 | 1.64 | 59.5\n3 | 1.71 | 63\n',
    { id: [1, 2, 3], height: [1.82, 1.64, 1.71], mass: [80, 59.5, 63] },
    ['height', 'mass'],
  ],
  [
    'hand, with colours that begin with the sign of a remark',
    'colour,a,b\n#ff0000,1,2\n#00ff00,2,4\n#0000ff,3,7\n',
    { a: [1, 2, 3], b: [2, 4, 7] },
    ['a', 'b'],
  ],
  [
    'a program whose rows are two cells longer than its header',
    'a,b\n1,2,3,4\n2,3,4,5\n3,5,9,6\n',
    { a: [1, 2, 3], b: [2, 3, 5], C: [3, 4, 9], D: [4, 5, 6] },
    ['a', 'b'],
  ],
];

test.each(TABLES)('a table written by %s is read right', (_, text, columns, taken) => {
  const read = table(text);
  const found = Object.fromEntries(read.columns.map(({ name, values }) => [name, [...values]]));
  expect(found).toMatchObject(columns);
  const { x, y } = likelyChoice(read);
  expect([read.columns[x]!.name, read.columns[y]!.name]).toEqual(taken);
  expect(read.ragged).toEqual([]);
});

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

describe('the same signs in another file', () => {
  test.each<[text: string, values: readonly number[], doubt: readonly [number, number] | undefined]>([
    ['a\tb\n1,234\t5,678\n2,345\t6,789', [1234, 2345], [1234, 1.234]],
    ['a;b\n1,234;5,678\n2,345;6,789', [1.234, 2.345], [1.234, 1234]],
    ['a;b\n1.234;5.678\n2.345;6.789', [1234, 2345], [1234, 1.234]],
    ['a,b\n1.234,5.678\n2.345,6.789', [1.234, 2.345], [1.234, 1234]],
    ['a,b\n1.234,5.678\n2.345,0.789', [1.234, 2.345], undefined],
    ['a\tb\n1.234\t5\n12\t6\n2.345\t7', [1234, 12, 2345], [1234, 1.234]],
    ['a\tb\n1,234\t5\n1200\t6\n2,345\t7', [1.234, 1200, 2.345], [1.234, 1234]],
    ['a\tb\n1,234\t5\n2,345\t1.5', [1234, 2345], undefined],
    ['a\tb\n1,234\t5.678\n2,345\t6.789', [1234, 2345], [5.678, 5678]],
    [`a\tb\n${'1,234\t5\n'.repeat(500)}0,5\t6`, [...Array<number>(500).fill(1.234), 0.5], undefined],
  ])('%j is read by all that stands in it', (text, values, doubt) => {
    const { columns, manner } = table(text);
    expect([...columns[0]!.values]).toEqual(values);
    expect(manner.doubt && [manner.doubt.value, manner.doubt.other]).toEqual(doubt);
  });
});
