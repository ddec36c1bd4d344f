import { expect, test } from 'vitest';
import { toCsv } from '../../../src/report/csv';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
])('the text %j is no formula', (text, cell) => {
  expect(toCsv([[text]])).toBe(`${cell}\r\n`);
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['a "b", c\nd', '"a ""b"", c\nd"'],
  ['=a,b', '"\'=a,b"'],
])('the text %j stays within its cell', (text, cell) => {
  expect(toCsv([[text, text]])).toBe(`${cell},${cell}\r\n`);
});

test('a number is written to its last digit, what is not known stays empty', () => {
  expect(toCsv([[-0.1 - 0.2, 1e-9, Number.POSITIVE_INFINITY], [Number.NaN, undefined, 0], []])).toBe(
    '-0.30000000000000004,1e-9,Infinity\r\n,,0\r\n\r\n',
  );
});
