import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DELIMITERS } from '../../../src/import/cells';
import { readCell } from '../../../src/import/number';
import { portion } from '../../support/long';
import { table } from './ownFiles';

const dialect = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  decimal: fc.constantFrom<'.' | ','>('.', ','),
  grouped: fc.boolean(),
  quoted: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  header: fc.constantFrom('none', 'words', 'quoted'),
  lastEnd: fc.boolean(),
});
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

/** A number as text: whole and fraction, as a count, a measure of fixed digits or anything. */
const numberOf = (most: number, digits: RegExp) =>
  fc
    .record({ negative: fc.boolean(), whole: fc.nat(most), fraction: fc.stringMatching(digits) })
    .map(({ negative, whole, fraction }) => ({ sign: negative ? '-' : '', whole: String(whole), fraction }));
type Written = ReturnType<typeof numberOf> extends fc.Arbitrary<infer T> ? T : never;

const rows = fc
  .record({
    width: fc.integer({ min: 2, max: 5 }),
    most: fc.constantFrom(999, 99_999, 2_000_000_000),
    digits: fc.constantFrom(/^$/, /^\d{3}$/, /^\d{0,4}$/),
  })
  .chain(({ width, most, digits }) =>
    fc.array(fc.array(numberOf(most, digits), { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }),
  );

const numberIn = ({ sign, whole, fraction }: Written): number => Number(`${sign}${whole}.${fraction}0`) + 0;

function write(table: readonly (readonly Written[])[], how: Dialect): string {
  const { delimiter, decimal, grouped, quoted, lineEnd, header, lastEnd } = how;
  const group = decimal === '.' ? ',' : '.';
  const cell = ({ sign, whole, fraction }: Written): string => {
    const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
    const text = `${sign}${digits}${fraction && decimal + fraction}`;
    return quoted || text.includes(delimiter) ? `"${text}"` : text;
  };
  const names = table[0]!.map((_, i) => (header === 'quoted' ? `"column ${'abcde'[i]}"` : `column_${'abcde'[i]}`));
  const lines = [...(header === 'none' ? [] : [names]), ...table.map((row) => row.map(cell))];
  return lines.map((line) => line.join(delimiter)).join(lineEnd) + (lastEnd ? lineEnd : '');
}

const numbersIn = (text: string, decimal?: '.' | ','): { values: number[][]; doubtful: boolean; named: boolean } => {
  const { columns, rows: read, manner } = table(text, decimal && { decimal });
  return {
    values: Array.from(read, (_, i) => columns.map(({ values }) => values[i]!)),
    doubtful: manner.doubt !== undefined,
    named: manner.names !== undefined,
  };
};

test('a table of numbers in any dialect is read back the same, or told to be in doubt and right by the other sign', () => {
  let doubts = 0;
  fc.assert(
    fc.property(rows, dialect, (written, how) => {
      const text = write(written, how);
      const wanted = written.map((row) => row.map(numberIn));
      const { values, doubtful, named } = numbersIn(text);
      expect(named).toBe(how.header !== 'none');
      if (doubtful) doubts++;
      expect(doubtful ? numbersIn(text, how.decimal).values : values).toEqual(wanted);
    }),
    { numRuns: portion(600, 20), seed: 1 },
  );
  expect(doubts).toBeGreaterThan(portion(50, 20));
});

test('a number of many digits takes no longer than its digits, and a longer cell is none', () => {
  expect(readCell(`0.${'3'.repeat(300)}`, '.')).toBe(1 / 3);
  expect(readCell('1'.repeat(401), '.')).toBe('notNumber');
  expect(readCell(`${'1'.repeat(300)}x`, '.')).toBe('notNumber');
  expect(readCell(`1${',000'.repeat(90)}x`, '.')).toBe('notNumber');
});
