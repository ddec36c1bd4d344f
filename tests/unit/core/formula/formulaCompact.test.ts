import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact } from '../../../../src/core/formula/compact';
import { parseFormula } from '../../../../src/core/formula/parse';
import { portion } from '../../../support/long';

test.each([
  ['x^4/4 - x^2 + y^2 + x/5', 'x^4/4-x^2+y^2+x/5'],
  ['cos x y', 'cosxy'],
  ['e x pi', 'ex*pi'],
  ['2 e+3', '2*e+3'],
  ['log 2(x)', 'log{}2(x)'],
  ['atan 2 (y)', 'atan{}2(y)'],
  ['max(x,\n  y)\t', 'max(x,y)'],
  ['x\u00a0+\u3000y', 'x+y'],
  ['x + ', 'x + '],
  ['\\sin x \\cdot \\pi y', '\\sin{}x\\cdot\\pi*y'],
  ['x < 0 ? -x : x', 'x<0?-x:x'],
])('%j is written %s', (text, written) => {
  expect(compact(text)).toBe(written);
});

const PIECES = [
  ...['x', 'y', '2', '.5', '3.', '1e9', 'pi', 'e', 'p', 'sin', 'max(x, y)', 'sqrt', 'θ₀', '²', '√', 'log', 'atan', 'h'],
  ...[
    '+',
    '-',
    '*',
    '/',
    '^',
    '(',
    ')',
    ',',
    '|',
    '×',
    '**',
    'exp',
    'a',
    'tan',
    '0',
    '10',
    'min',
    'x1',
    '\\pi',
    '\\sin',
    '\\cdot',
  ],
];

test('whatever is read is read the same without its blanks', () => {
  let read = 0;
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((list) => list.join(' '));
  const property = fc.property(pieces, (text) => {
    const result = parseFormula(text);
    const written = compact(text);
    if ('tree' in result) read++;
    expect(/\s/u.test(written), written).toBe('error' in result && /\s/u.test(text));
    const again = parseFormula(written);
    expect('tree' in again ? again.tree : again, written).toEqual('tree' in result ? result.tree : result);
  });
  fc.assert(property, { numRuns: portion(20_000), seed: 8 });
  expect(read).toBeGreaterThan(portion(1000));
});
