import { expect, test } from 'vitest';
import type { MathNode } from '../../../../src/core/mathNode';
import { typeset, typesetLines } from '../../../../src/ui/math/notation';

/** The tree as one line: tag(children), the text of a leaf in quotes. */
const shown = (node: MathNode): string =>
  'text' in node
    ? `${node.tag}${node.form ? `.${node.form}` : ''}'${node.text}'`
    : `${node.tag}(${node.children.map(shown).join(' ')})`;

test.each([
  ['x', "mi'x'"],
  ['2 x', "mrow(mn'2' mi'x')"],
  ['0.25', "mn'0.25'"],
  ['β_1', "msub(mi'β' mn'1')"],
  ['β_2^t', "msubsup(mi'β' mn'2' mi't')"],
  ['(a + b)^2', "msup(mrow(mo.prefix'(' mrow(mi'a' mo'+' mi'b') mo.postfix')') mn'2')"],
  ['μ_{t + 1}', "msub(mi'μ' mrow(mi't' mo'+' mn'1'))"],
  ['frac{a}{b c}', "mfrac(mi'a' mrow(mi'b' mi'c'))"],
  ['sqrt{hat{v}}', "msqrt(mover(mi'v' mo'^'))"],
  ['abs{g}', "mrow(mo.prefix'|' mi'g' mo.postfix'|')"],
  ['cos(x)', "mrow(mi'cos' mrow(mo.prefix'(' mi'x' mo.postfix')'))"],
  ['− x', "mrow(mo.prefix'−' mi'x')"],
  ['a = − x − y', "mrow(mi'a' mo'=' mo.prefix'−' mi'x' mo'−' mi'y')"],
  ['∑_{i = 1}^m x_i', "mrow(munderover(mo'∑' mrow(mi'i' mo'=' mn'1') mi'm') msub(mi'x' mi'i'))"],
  ['∇ J(θ)', "mrow(mo'∇' mi'J' mrow(mo.prefix'(' mi'θ' mo.postfix')'))"],
])('reads %s', (source, tree) => {
  expect(shown(typeset(source))).toBe(tree);
});

test('lines are aligned at their first relation sign, and what has none stands to the right of it', () => {
  expect(shown(typesetLines(['θ ← a = b', '+ c & t > 1']))).toBe(
    "mtable(mtr(mtd(mi'θ') mtd(mrow(mo'←' mi'a' mo'=' mi'b'))) " +
      "mtr(mtd(mrow()) mtd(mrow(mo'+' mi'c')) mtd(mrow(mi't' mo'>' mn'1'))))",
  );
});

test.each(['(a', 'a)', 'frac{a}', '{a', 'sqrt x'])('refuses %s', (source) => {
  expect(() => typeset(source)).toThrow();
});
