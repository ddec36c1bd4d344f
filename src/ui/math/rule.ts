import type { MathBranch, MathLeaf, MathNode } from '../../core/mathNode';
import type { Optimizer } from '../../core/method';
import { memoryOf } from '../../core/rule/names';
import { type CaseComparison, readRule } from '../../core/rule/read';
import type { Rule } from '../../core/rule/rule';
import { signOf } from '../../core/rule/signs';
import { typesetExpression } from './expression';
import { typeset } from './notation';

const branch = (tag: MathBranch['tag'], ...children: MathNode[]): MathBranch => ({ tag, children });
const operator = (text: string): MathLeaf => ({ tag: 'mo', text });

const SIGNS: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥', '==': '=', '!=': '≠' };

/**
 * A rule's lines below each other, aligned at their first signs; cases have their conditions behind them.
 * @param words what stands behind a last case, and between conditions of which one suffices
 */
export function typesetRule(
  rule: Rule,
  { parameters }: Optimizer,
  words: { readonly otherwise: string; readonly or: string },
): MathNode {
  const read = readRule(rule);
  const given = new Set(memoryOf(rule, read));
  const sign = (name: string): MathNode => typeset(signOf(name, rule, parameters));
  const comparison = ({ left, relation, right }: CaseComparison): MathNode =>
    branch(
      'mrow',
      typesetExpression(left, sign),
      operator(SIGNS[relation] ?? relation),
      typesetExpression(right, sign),
    );
  const said = (text: string): MathNode => ({ tag: 'mtext', text });
  const condition = (when: readonly CaseComparison[], only: boolean): readonly MathNode[] => {
    if (when.length === 0) return only ? [] : [said(words.otherwise)];
    const parts = when.flatMap((one, i) => [...(i > 0 ? [said(`\u2002${words.or}\u2002`)] : []), comparison(one)]);
    return [branch('mrow', ...parts)];
  };
  const rows = read.flatMap(({ name, operator: sets, cases }) => {
    const changes = sets === '-=' || given.has(name);
    given.add(name);
    return cases.map(({ when, value }) => {
      const before = sets === '-=' ? [sign(name), operator('−')] : [];
      const side = branch('mrow', operator(changes ? '←' : '='), ...before, typesetExpression(value, sign));
      const cells = [sign(name), side, ...condition(when, cases.length === 1)];
      return branch('mtr', ...cells.map((cell) => branch('mtd', cell)));
    });
  });
  return branch('mtable', ...rows);
}
