import type { Node } from '../../core/formula/tree';
import { type Leaf, typesetTerms, typesetTree } from '../../core/formula/typeset';
import type { MathNode } from '../../core/mathNode';

const TWO: Node = { kind: 'number', value: 2 };

const isVariable = (node: Node, name: string): boolean => node.kind === 'variable' && node.name === name;

/** An expression with g² where it says g·g. */
function squared(node: Node): Node {
  switch (node.kind) {
    case 'negate':
      return { ...node, of: squared(node.of) };
    case 'call':
      return { ...node, args: node.args.map(squared) };
    case 'binary': {
      const { operator, right } = node;
      const left = squared(node.left);
      if (operator !== '*' || right.kind !== 'variable') return { ...node, left, right: squared(right) };
      const square: Node = { kind: 'binary', operator: '^', left: right, right: TWO };
      if (isVariable(left, right.name)) return square;
      return left.kind === 'binary' && left.operator === '*' && isVariable(left.right, right.name)
        ? { ...left, right: square }
        : { ...node, left };
    }
    default:
      return node;
  }
}

const isRate = (node: Node): boolean =>
  isVariable(node, 'lr') || (node.kind === 'binary' && node.operator === '/' && isVariable(node.left, 'lr'));

/** The product without its first factor, where that is the learning rate. */
function withoutRate(node: Node): { readonly rate: Node; readonly rest: Node } | undefined {
  if (node.kind !== 'binary' || node.operator !== '*') return undefined;
  if (isRate(node.left)) return { rate: node.left, rest: node.right };
  const inner = withoutRate(node.left);
  return inner && { rate: inner.rate, rest: { ...node, left: inner.rest } };
}

/** An expression with the learning rate before a fraction, and not in it. */
function rateFirst(node: Node): Node {
  if (node.kind === 'negate') {
    const of = rateFirst(node.of);
    return of.kind === 'binary' && of.operator === '*' ? { ...of, left: { ...node, of: of.left } } : { ...node, of };
  }
  if (node.kind !== 'binary' || node.operator !== '/') return node;
  const parts = withoutRate(node.left);
  return parts ? { kind: 'binary', operator: '*', left: parts.rate, right: { ...node, left: parts.rest } } : node;
}

const arranged = (node: Node): Node => squared(rateFirst(node));

/** An expression of a rule as it is printed, its names by their signs or by numbers. */
export const typesetExpression = (node: Node, leaf: Leaf): MathNode => typesetTree(arranged(node), leaf);

/** The terms that it is the sum of, each with its sign, so that a long one can be broken between them. */
export const typesetSum = (node: Node, leaf: Leaf): readonly MathNode[] => typesetTerms(arranged(node), leaf);
