import { expect, test } from 'vitest';
import { parseFormula } from '../../../../src/core/formula/parse';
import { typesetTerms } from '../../../../src/core/formula/typeset';
import type { MathNode } from '../../../../src/core/mathNode';

/** Typeset mathematics in one line: powers raised, fractions with a bar, roots by name, brackets as they are drawn. */
function line(node: MathNode): string {
  if ('text' in node) return node.text === '\u2061' || node.text === '\u2062' ? '' : node.text;
  const parts = node.children.map(line);
  if (node.tag === 'mfrac') return `[${parts.join(' over ')}]`;
  if (node.tag === 'msup') return parts.join('↑');
  return node.tag === 'mrow' ? parts.join('') : `${node.tag}[${parts.join(', ')}]`;
}

const shown = (text: string): string => {
  const result = parseFormula(text);
  if ('error' in result) throw new Error(text);
  return typesetTerms(result.tree).map(line).join(' ');
};

test.each([
  ['x^4/4 - x^2 + y^2 + x/5', '[x↑4 over 4] −x↑2 +y↑2 +[x over 5]'],
  ['2*x*y', '2xy'],
  ['2*3', '2·3'],
  ['(x+1)*3', '(x+1)·3'],
  ['3*(x+1)', '3(x+1)'],
  ['x*(2+y)', 'x(2+y)'],
  ['(x+1)/(y-1)', '[x+1 over y−1]'],
  ['2*(x/3)', '2[x over 3]'],
  ['(x/y)^2', '([x over y])↑2'],
  ['(-x)^2', '(−x)↑2'],
  ['-x^2', '−x↑2'],
  ['x^(y+1)', 'x↑y+1'],
  ['x - (y - 1)', 'x −(y−1)'],
  ['x*-y', 'x·−y'],
  ['exp(x)^2', '(e↑x)↑2'],
  ['sqrt(x+1)', 'msqrt[x+1]'],
  ['cbrt(x)', 'mroot[x, 3]'],
  ['abs(x) floor(y)', '|x|⌊y⌋'],
  ['x sin(y)', 'x\u2009sin(y)'],
  ['ln x', 'ln(x)'],
  ['max(x, y)', 'max(x,y)'],
  ['pi', 'π'],
  ['ceil(x) log2(y)', '⌈x⌉\u2009msub[log, 2](y)'],
  ['atan2(y, x)', 'atan2(y,x)'],
  ['hypot(x, y)', 'msqrt[x↑2+y↑2]'],
  ['where(x < 0, -x, x)', '{mtable[mtr[mtd[−x,], mtd[x<0]], mtr[mtd[x,], mtd[x≥0]]]'],
  ['1e-7x', '1×10↑−7x'],
])('%s', (text, print) => {
  expect(shown(text)).toBe(print);
});
