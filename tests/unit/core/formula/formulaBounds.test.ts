import { describe, expect, test, vi } from 'vitest';
import type { FormulaError } from '../../../../src/core/formula/error';
import { parseFormula } from '../../../../src/core/formula/parse';

const refusal = (text: string): FormulaError['code'] | undefined => {
  const result = parseFormula(text);
  return 'error' in result ? result.error.code : undefined;
};

describe('a formula may be as large as this, and no larger', () => {
  const nested = (depth: number): string => `${'('.repeat(depth)}x${')'.repeat(depth)}`;
  test.each<[string, FormulaError['code'], string, string]>([
    ['200 characters', 'long', 'x'.padEnd(200), 'x'.padEnd(201)],
    // A hundred names, 99 products that are not written, and a sign.
    ['200 numbers, names and operations', 'large', `-${'x'.repeat(100)}`, `--${'x'.repeat(100)}`],
    ['32 brackets in each other', 'deep', nested(32), nested(33)],
    ['32 signs in a row', 'deep', `${'-'.repeat(32)}x`, `${'-'.repeat(33)}x`],
    ['32 powers of powers', 'deep', `x${'^x'.repeat(32)}`, `x${'^x'.repeat(33)}`],
    [
      '32 functions of each other',
      'deep',
      `${'sin('.repeat(32)}x${')'.repeat(32)}`,
      `${'sin('.repeat(33)}x${')'.repeat(33)}`,
    ],
    ['32 cases in each other', 'deep', `${'x<0?1:'.repeat(32)}y`, `${'x<0?1:'.repeat(33)}y`],
    ['32 groups in each other', 'deep', `${'{'.repeat(32)}x${'}'.repeat(32)}`, `${'{'.repeat(33)}x${'}'.repeat(33)}`],
    ['32 bars in each other', 'deep', `${'2+|'.repeat(32)}x${'|'.repeat(32)}`, `${'2+|'.repeat(33)}x${'|'.repeat(33)}`],
  ])('%s', (_, code, most, more) => {
    expect([refusal(most), refusal(more)]).toEqual([undefined, code]);
  });
});

test('no name that an object or the language knows is a name in a formula, alone, called or reached for', () => {
  const objects = [Object, Function, Array, String, Number, Map, Promise, Symbol].flatMap((type) => [
    type,
    type.prototype,
  ]);
  const known = [globalThis, Reflect, JSON, ...objects].flatMap((object) => Object.getOwnPropertyNames(object));
  const words =
    'this new var let const function return if else for while do switch import await typeof void delete in of';
  const names = new Set([...known, ...words.split(' ')]);
  expect(names.has('__proto__')).toBe(true);
  const ways = [...names].flatMap((name) => [
    name,
    `${name}(x)`,
    `x.${name}`,
    `x["${name}"]`,
    `x + ${name}`,
    `sin ${name}`,
  ]);
  expect(ways.filter((text) => refusal(text) === undefined)).toEqual([]);
});

test.each([
  ...['x.y', 'x[0]', 'x?.y', 'x = 1', 'x := 1', 'x += 1', 'x => x', 'x == y', 'x++', '"x"', "'x'", '`x`', 'x{1'],
  ...['x; y', 'x, y', 'for(;;) x', 'while(x) y', 'x ? y : 1', 'x && y', 'x < y', '/x/', '\\u0078', '\\x', '$x'],
  ...['y_1', 'x!', 'x % y', 'x # y', '// x', 'sin.call(x)', 'sin["x"]', '(sin)(x)', '0x10', '1_000', '1n'],
])('%s is no formula', (text) => {
  expect(refusal(text)).toBeDefined();
});

test('what is too long is not even looked at', () => {
  const looks = [vi.spyOn(String.prototype, Symbol.iterator), vi.spyOn(String.prototype, 'normalize')];
  expect(refusal('x+'.repeat(101))).toBe('long');
  for (const look of looks) expect(look).not.toHaveBeenCalled();
  expect(refusal('x+x')).toBeUndefined();
  for (const look of looks) {
    expect(look).toHaveBeenCalled();
    look.mockRestore();
  }
});
