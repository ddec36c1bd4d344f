import { describe, expect, test } from 'vitest';
import { likelyChoice } from '../../../src/import/samples';
import { table } from './ownFiles';

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
    '"mpg" "cyl" "hp"\n"Mazda RX4" 21 6 110\n"Datsun 710" 22.8 4 NA\n"Valiant" NA NA 105\n',
    {
      '#': [Number.NaN, Number.NaN, Number.NaN],
      mpg: [21, 22.8, Number.NaN],
      cyl: [6, 4, Number.NaN],
      hp: [110, Number.NaN, 105],
    },
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
    'an oscilloscope, with its settings above',
    'Model,DS1054Z\nSample Interval,1.0E-6\nRecord Length,4\n\nTIME,CH1\n0.0,1.5\n1.0E-6,1.6\n2.0E-6,1.75\n',
    { TIME: [0, 1e-6, 2e-6], CH1: [1.5, 1.6, 1.75] },
    ['TIME', 'CH1'],
  ],
  [
    'LabVIEW, with its header',
    'LabVIEW Measurement\t\nWriter_Version\t2\nDate\t2024/01/02\n***End_of_Header***\t\n\t\nX_Value\tVoltage\tComment\n0.00\t0.25\n0.1\t0.5\n0.2\t0.75\n0.3\t1\n',
    { X_Value: [0, 0.1, 0.2, 0.3], Voltage: [0.25, 0.5, 0.75, 1] },
    ['X_Value', 'Voltage'],
  ],
  [
    'a spreadsheet whose last column is empty but for its name',
    'name,length,mass,remark\nA,2,7,\nB,4,n/a,\nC,5,9,\n',
    { length: [2, 4, 5], mass: [7, Number.NaN, 9] },
    ['length', 'mass'],
  ],
  [
    'hand, in two blocks that both name their columns',
    'x,y\n1,2\n2,3\n\nx,y\n5,6\n6,8\n',
    { x: [1, 2, Number.NaN, 5, 6], y: [2, 3, Number.NaN, 6, 8] },
    ['x', 'y'],
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
  expect(read.ragged.count).toBe(0);
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
