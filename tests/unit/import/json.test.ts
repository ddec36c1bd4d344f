import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileError, type Flaw } from '../../../src/import/flaw';
import { readJson } from '../../../src/import/json';
import { portion } from '../../support/long';
import { finish } from './ownFiles';

const WANTED = { names: ['x', 'z'], most: 50 };
const read = (text: string): unknown => finish(readJson(text, WANTED));

function flawOf(text: string): Flaw | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.flaw;
    throw error;
  }
}

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
const scalar = fc.oneof(number, fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null));
const rows = fc.array(fc.array(scalar, { maxLength: 9 }), { maxLength: 9 });
const blanks = fc.constantFrom(undefined, 1, '\t', '  ');

test('what is wanted of a text is read as the engine reads it, to the last bit', () => {
  fc.assert(
    fc.property(rows, blanks, (given, space) => {
      const text = JSON.stringify(given, null, space);
      expect(read(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: portion(2000), seed: 1 },
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })),
      rows,
      scalar,
      blanks,
      (others, z, x, space) => {
        const { x: _, z: __, ...rest } = others;
        const text = JSON.stringify({ ...rest, x, z }, null, space);
        expect({ ...(read(text) as object) }).toEqual({
          x: JSON.parse(JSON.stringify(x)),
          z: JSON.parse(JSON.stringify(z)),
        });
      },
    ),
    { numRuns: portion(2000), seed: 1 },
  );
});

test('a text is JSON where the engine says so, and else breaks within it', () => {
  const token = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '"a"',
    '"x"',
    '1',
    '-0.5e3',
    '01',
    '1.',
    'true',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
    '\u0001',
    '"\\u00e9"',
    '"\\x"',
  );
  const soup = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(''));
  const changed = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(3), token)
    .map(
      ([text, at, gone, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + gone),
    );
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(soup, changed), (text) => {
      const flaw = flawOf(text);
      expect(flaw === undefined, text).toBe(isJson(text));
      if (flaw) bad++;
      else good++;
      if (!flaw) return;
      expect(flaw.reason).toBe('json');
      const rest = text.split(/\r\n|\r|\n/)[flaw.row! - 1]?.slice(flaw.column! - 1);
      // What breaks may be a line's end itself.
      expect(rest === '' || flaw.given === '' || rest?.trimStart().startsWith(flaw.given![0]!), text).toBe(true);
    }),
    { numRuns: portion(20_000), seed: 1 },
  );
  expect(Math.min(good, bad)).toBeGreaterThan(portion(200));
});

test.each([
  ['a number that begins with 0', '[1,\n 01]', { row: 2, column: 2, given: '01]' }],
  ['one without digits behind the point', '[1.]', { row: 1, column: 2, given: '1.]' }],
  ['a line end in a string', '["a\nb"]', { row: 1, column: 4 }],
  ['an escape that is none', '["a\\x"]', { row: 1, column: 4 }],
  ['a string that never ends', '[1,\r\n"ab', { row: 2, column: 1, given: '"ab' }],
  ['a value behind the end', '[1]\r[2]', { row: 2, column: 1, given: '[2]' }],
  ['a name that is none', '{1: 2}', { row: 1, column: 2, given: '1: 2}' }],
  ['a comma before the end', '{"a": 1,}', { row: 1, column: 9, given: '}' }],
  ['blanks that end before it does', `[${' '.repeat(100_000)}`, { row: 1, column: 100_002, given: '' }],
])('where a text is no JSON is told: %s', (_, text, place) => {
  expect(flawOf(text)).toMatchObject({ reason: 'json', ...place });
});

test('a long string counts for nothing but its beginning', () => {
  const name = 'n'.repeat(5000);
  expect(read(`{"${name}": [[1]], "z": ["${name}"]}`)).toEqual({ z: [name.slice(0, 999)] });
});

test('what is not wanted is not kept, however large it is', () => {
  const many = `[${'[1,2],'.repeat(5000)}3]`;
  expect(read(`{"a": ${many}, "b": {"z": ${many}}, "z": [1, [2, [3, [4]]]]}`)).toEqual({ z: [1, [2, []]] });
});
