import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFormula } from '../../../../src/core/formula/format';
import { parseFormula } from '../../../../src/core/formula/parse';
import { portion } from '../../../support/long';
import { trees } from './formulaTrees';

const read = (text: string): string => {
  const result = parseFormula(text);
  return 'tree' in result ? formatFormula(result.tree) : `${result.error.code} at ${result.error.at}`;
};

describe('a formula is read as it is meant', () => {
  test.each([
    ['x^4/4 - x^2 + y^2 + x/5', 'x^4/4 - x^2 + y^2 + x/5'],
    ['1 - 2 - 3', '1 - 2 - 3'],
    ['1 - (2 - 3)', '1 - (2 - 3)'],
    ['x/y/2', 'x/y/2'],
    ['x^y^2', 'x^y^2'],
    ['(x^y)^2', '(x^y)^2'],
    ['-x^2', '-x^2'],
    ['(-x)^2', '(-x)^2'],
    ['2^-x^2', '2^-x^2'],
    ['--x', '--x'],
    ['+x', 'x'],
    ['2 * -x', '2*-x'],
    ['2x', '2*x'],
    ['2xy', '2*x*y'],
    ['x^2y', 'x^2*y'],
    ['1/2x', '1/2*x'],
    ['3x(y+1)(x-1)', '3*x*(y + 1)*(x - 1)'],
    ['2e', '2*e'],
    ['2e3x', '2000*x'],
    ['2e+3', '2000'],
    ['.5x', '0.5*x'],
    ['2πx', '2*pi*x'],
    ['pix', 'pi*x'],
    ['sin 2x cos y', 'sin(2*x)*cos(y)'],
    ['sinx^2', 'sin(x^2)'],
    ['sin x + 1', 'sin(x) + 1'],
    ['sin²x', 'sin(x)^2'],
    ['sin^2(x)', 'sin(x)^2'],
    ['xsin(y)', 'x*sin(y)'],
    ['ln x', 'log(x)'],
    ['log10(x)', 'log10(x)'],
    ['arctan x', 'atan(x)'],
    ['|x| + |y - |x||', 'abs(x) + abs(y - abs(x))'],
    ['2|x|', '2*abs(x)'],
    ['√(x²+y²)', 'sqrt(x^2 + y^2)'],
    ['max(x, y, 1)', 'max(x, y, 1)'],
    ['x**2', 'x^2'],
    ['x²⁰y⁻¹', 'x^20*y^-1'],
    ['θ₀² + θ1^2 + theta0', 'x^2 + y^2 + x'],
    ['X^2 + SIN(Y)', 'x^2 + sin(y)'],
    ['𝑥² + 𝑦²', 'x^2 + y^2'],
    ['（ｘ＋１）²×３÷２−ｙ', '(x + 1)^2*3/2 - y'],
    ['ｍａｘ（ｘ，ｙ）·２＾ｘ', 'max(x, y)*2^x'],
    ['0。5x　＋　max(x、y)', '0.5*x + max(x, y)'],
    ['｜ｘ｜', 'abs(x)'],
    ['log2(x) + log2 x + log_2 x + log2x', 'log2(x) + log2(x) + log2(x) + log(2*x)'],
    ['atan2(y, x) - arctan2(y, 1)', 'atan2(y, x) - atan2(y, 1)'],
    ['pow(x, 2) + hypot(x, y) + square(y)', 'x^2 + sqrt(x^2 + y^2) + y^2'],
    ['sgn(x) ceil(y) cbrt(x) ∛y', 'sign(x)*ceil(y)*cbrt(x)*cbrt(y)'],
    ['x_1^2 + x_2^2', 'x^2 + y^2'],
    ['x₀² + x₁²', 'x^2 + y^2'],
    ['x_{1}x_{2}', 'x*y'],
    ['theta_1 - theta_2', 'x - y'],
    ['θ_0 - θ1', 'x - y'],
    ['θ1', 'y'],
    ['np.sin(x) + numpy.cos(y) + Math.PI + torch.exp(x)', 'sin(x) + cos(y) + pi + exp(x)'],
    ['np.maximum(x, y) - np.abs(x)', 'max(x, y) - abs(x)'],
    ['x.^2 + 2.*y - x./y + 2.^x', 'x^2 + 2*y - x/y + 2^x'],
    ['where(x < 0, -x, x)', 'where(x < 0, -x, x)'],
    ['np.where(x >= y, 1, 2)', 'where(y <= x, 1, 2)'],
    ['x > 0 ? x : y != 0 ? 1 : 2', 'where(0 < x, x, where(y == 0, 2, 1))'],
    ['2 + (x < 0 ? -x : x)', '2 + where(x < 0, -x, x)'],
    ['(x < 0) ? -x : x', 'where(x < 0, -x, x)'],
    ['If(x ≤ 0, (x < y) ? 1 : 2, 3)', 'where(x <= 0, where(x < y, 1, 2), 3)'],
    ['(x)(y) ? 1 : 2', 'condition at 7'],
    ['\\frac{1}{2}x^2', '1/2*x^2'],
    ['\\frac12 x^{2}', '1/2*x^2'],
    ['\\sin\\left(x\\right)\\cdot e^{-x}', 'sin(x)*e^-x'],
    ['\\sqrt{x}+\\sqrt[3]{y}+\\sqrt[4]{x y}', 'sqrt(x) + cbrt(y) + (x*y)^(1/4)'],
    ['\\sqrt2x', 'sqrt(2)*x'],
    ['\\left|x\\right| + \\lvert y \\rvert', 'abs(x) + abs(y)'],
    ['\\operatorname{sgn}(x)\\,\\mathrm{e}^{y}', 'sign(x)*e^y'],
    ['$\\theta_{0}^{2} + \\theta_1^2$', 'x^2 + y^2'],
    ['\\log_{10} x + \\ln 2x', 'log10(x) + log(2*x)'],
    ['\\sin^{2}x \\times \\cos^2\\left( y \\right)', 'sin(x)^2*cos(y)^2'],
    ['{\\left(x - 1\\right)}^{2}', '(x - 1)^2'],
    ['\\sin\\frac{x}{2}', 'sin(x/2)'],
    ['\\lfloor x \\rfloor', 'floor(x)'],
    ['x{}y', 'x*y'],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});

describe('where a part could be meant otherwise, it is said how it was read', () => {
  const said = (text: string): string[] => {
    const result = parseFormula(text);
    if ('error' in result) throw new Error(text);
    return (result.readings ?? []).map(({ at, length, as }) => `${text.slice(at, at + length)} → ${as}`);
  };

  test.each([
    ['2/3x^2', '2/3x^2 → (2/3)*x^2'],
    ['y + 1/xy - 1', '1/xy → (1/x)*y'],
    ['e^xy', 'e^xy → (e^x)*y'],
    ['3e^2x + 1', '3e^2x → (3*e^2)*x'],
    ['x^y^2', 'x^y^2 → x^(y^2)'],
    ['cos x y', 'cos x y → cos(x*y)'],
    ['1 + sin x^2', 'sin x^2 → sin(x^2)'],
    ['sin x(y + 1)', 'sin x(y + 1) → sin(x)*(y + 1)'],
    ['ln x/2', 'ln x/2 → log(x)/2'],
    ['log2x', 'log2x → log(2*x)'],
    ['x(2)^2 + 1', 'x(2)^2 → x*2^2'],
    ['x/2(y + 1) y', 'x/2(y + 1) y → (x/2)*(y + 1)*y'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    ...['2x', '2xy', 'x^2y', '(2/3)x^2', '2/(3x)', 'sin 2x cos y', 'sin(x) y', 'x^2(y+1)', 'x/2 + y', 'sin 2 pi x'],
    ...['\\frac{1}{2}x', 'e^{x}y', 'e^(x)y', 'x(y+1)', 'x*2/3', 'sin x / 2', '-x^2', '1/2*x', 'x²y', 'sin x + y'],
  ])('%s is clear', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('what is no formula is told with its place', () => {
  test.each([
    ['', 'empty', 0, 0],
    ['   ', 'empty', 3, 0],
    ['x'.repeat(201), 'long', 200, 1],
    [`${'x+'.repeat(99)}xyxy`, 'long', 200, 2],
    [`${'x+'.repeat(90)}xxxxxxxxxxxxxxxxxxxx`, 'large', 191, 1],
    [`${'('.repeat(33)}x`, 'deep', 33, 1],
    [`${'-'.repeat(40)}x`, 'deep', 33, 1],
    [`x${'^x'.repeat(40)}`, 'deep', 66, 1],
    ['constructor', 'name', 0, 11],
    ['x + toString(y)', 'name', 4, 8],
    ['hasOwnProperty', 'name', 0, 14],
    ['__proto__', 'character', 0, 1],
    ['foo(x)', 'name', 0, 3],
    ['log3(x)', 'name', 0, 4],
    ['y + atan3(y, x)', 'name', 4, 5],
    ['x + a + y', 'name', 4, 1],
    ['学习', 'name', 0, 2],
    ['x.y', 'character', 1, 1],
    ['x[0]', 'character', 1, 1],
    ['"x"', 'character', 0, 1],
    ['x;y', 'character', 1, 1],
    ['`x`', 'character', 0, 1],
    ['x\u0000', 'character', 1, 1],
    ['x\ud800', 'character', 1, 1],
    ['x😀', 'character', 1, 2],
    ['2½', 'character', 1, 1],
    ['z = x^2', 'equals', 0, 3],
    ['x = 1', 'equals', 0, 3],
    ['1e999', 'number', 0, 5],
    ['x+', 'operand', 1, 1],
    ['*x', 'operand', 0, 1],
    ['x^', 'operand', 1, 1],
    ['x + * y', 'operand', 4, 1],
    ['()', 'operand', 1, 1],
    ['sin', 'operand', 0, 3],
    ['x + sin() ', 'operand', 8, 1],
    ['sin^-1(x)', 'operand', 3, 1],
    ['max(x,)', 'operand', 6, 1],
    ['2 3', 'operator', 2, 1],
    ['x23', 'operator', 1, 2],
    ['y2', 'operator', 1, 1],
    ['x1 + y', 'index', 0, 2],
    ['x2 + y2', 'index', 0, 2],
    ['x_1 + x_2 + x_3', 'index', 12, 3],
    ['x_0 + x_2', 'index', 6, 3],
    ['x < y', 'condition', 4, 1],
    ['x ? 1 : 2', 'condition', 2, 1],
    ['0 < x < 1 ? x : y', 'condition', 6, 1],
    ['where(x, 1, 2)', 'condition', 7, 1],
    ['where(x < 0, 1)', 'condition', 14, 1],
    ['x < 0 ? 1', 'condition', 8, 1],
    ['(x < 0) * x', 'condition', 6, 1],
    ['\\foo{x}', 'name', 0, 4],
    ['\\frac{1}', 'operand', 7, 1],
    ['{x', 'open', 0, 1],
    ['x}', 'close', 1, 1],
    ['1.2.3', 'operator', 3, 2],
    ['(x + 1', 'open', 0, 1],
    ['2 + (x*(y + 1)', 'open', 4, 1],
    ['|x + 1', 'open', 0, 1],
    ['max(x, y', 'open', 3, 1],
    ['x)', 'close', 1, 1],
    [')', 'close', 0, 1],
    ['1,5', 'comma', 1, 1],
    ['(1,5)', 'comma', 2, 1],
    ['max(x)', 'arguments', 0, 3],
    ['sin(x, y)', 'arguments', 0, 3],
    ['mod(x, y, 2)', 'arguments', 0, 3],
    ['（ｘ＋ａ）', 'name', 3, 1],
    ['x² + ²', 'operand', 5, 1],
  ])('%j', (text, code, at, length) => {
    expect(parseFormula(text)).toMatchObject({ error: { code, at, length, found: text.slice(at, at + length) } });
  });
});

/** That a text is read or refused, with a place inside it, and never more. */
function expectSound(text: string): void {
  const result = parseFormula(text);
  if ('tree' in result) return;
  const { at, length, found } = result.error;
  if (at < 0 || length < 0 || at + length > text.length || found !== text.slice(at, at + length))
    throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(result.error)}`);
}

const PIECES = [
  ...['x', 'y', '2', '.5', '1e9', 'pi', 'e', 'sin', 'max', 'sqrt', 'θ₀', '²', '⁻¹', '√', 'mod', 'ln', 'ｘ', '１'],
  ...['+', '-', '*', '/', '^', '(', ')', ',', '|', ' ', '（', '）', '，', '×', '**', '=', 'z', 'constructor', '½'],
  ...[
    '<',
    '>=',
    '==',
    '?',
    ':',
    'where(',
    'x_1',
    'np.',
    '{',
    '}',
    '[',
    ']',
    '\\\\frac',
    '\\\\sqrt',
    '\\\\left',
    '_',
    '.',
    '$',
  ],
];

describe('reading is total: no string makes it throw', () => {
  test('any characters at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 220 }), expectSound), {
      numRuns: portion(30_000, 30),
      seed: 1,
    });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), expectSound), {
      numRuns: portion(20_000, 30),
      seed: 2,
    });
  });

  test('the words and signs of formulas in any order', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join(''));
    fc.assert(fc.property(pieces, expectSound), { numRuns: portion(50_000, 30), seed: 3 });
  });
});

test('what is written out is read as the same tree', () => {
  const again = fc.property(trees(undefined, 4, [1e-7, 2e21, 0.1], true), (tree) => {
    const text = formatFormula(tree);
    if (text.length > 200) return;
    const result = parseFormula(text);
    if ('error' in result) expect(result.error.code, text).toBe('deep');
    else expect(result.tree, text).toEqual(tree);
  });
  fc.assert(again, { numRuns: portion(20_000, 30), seed: 4 });
});
