import { describe, expect, test } from 'vitest';
import { formatFormula } from '../../../../src/core/formula/format';
import { expanded, readText, rowsOf } from '../../../../src/core/formula/lines';
import { typesetFormula } from '../../../../src/core/formula/typesetLines';
import type { MathNode } from '../../../../src/core/mathNode';

const textOf = (node: MathNode): string => ('text' in node ? node.text : node.children.map(textOf).join(''));

/** Each printed line, its cells apart. */
const printed = (...args: Parameters<typeof typesetFormula>): string[] => {
  const table = typesetFormula(...args);
  const rows = 'children' in table ? table.children : [];
  return rows.map((row) =>
    ('children' in row ? row.children : [])
      .map(textOf)
      .join(' ')
      .replace(/[\u2061\u2062\u2009]/g, ''),
  );
};

const LINES = ['J = a b^2', '+ a', '- 2e', 'a = x + y, b = kappa x', '+ c', 'c = 3'];

describe('the lines of a formula', () => {
  test('define letters, several in a line, and go on where they begin with a sign', () => {
    expect(rowsOf(LINES)).toEqual([
      [{ name: 'J', pieces: ['a b^2', '+ a', '- 2e'] }],
      [
        { name: 'a', pieces: ['x + y'] },
        { name: 'b', pieces: ['kappa x', '+ c'] },
      ],
      [{ name: 'c', pieces: ['3'] }],
    ]);
  });

  test('are one tree with what each letter stands for in its place', () => {
    const values = { kappa: readText('0.5') };
    expect(formatFormula(expanded(LINES, values))).toBe('(x + y)*(0.5*x + 3)^2 + (x + y) - 2*e');
  });

  test('are printed as they are cut, with symbols for the letters that they leave open', () => {
    expect(printed(LINES, { kappa: 'κ' })).toEqual(['J(x,y) =ab2', ' +a', ' −2e', 'a =x+y,\u2003b=κx', ' +c', 'c =3']);
  });

  test('may be chosen between, and what is chosen may be a letter', () => {
    expect(formatFormula(expanded(['J = where(a <= 1, a, b)', 'a = abs(x), b = -a']))).toBe(
      'where(abs(x) <= 1, abs(x), -abs(x))',
    );
  });
});

describe('a letter', () => {
  test.each([
    ['e x', ['e'], 'e*x'],
    ['theta0 + theta1 x', ['theta0', 'theta1'], 'theta0 + theta1*x'],
    ['sinus(x)', ['sinus'], 'sinus*x'],
  ])('of %s is taken for itself, whatever it means otherwise', (text, letters, read) => {
    expect(formatFormula(readText(text, letters))).toBe(read);
  });

  test('that nobody gave is refused', () => {
    expect(() => readText('kappa x')).toThrow();
    expect(() => expanded(['J = kappa x'])).toThrow();
    expect(readText('e', ['e'])).toEqual({ kind: 'variable', name: 'e' });
    expect(readText('e')).toEqual({ kind: 'constant', name: 'e' });
  });
});
