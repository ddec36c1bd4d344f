import type { Node } from '../core/formula/tree';
import type { FunctionName } from '../core/formula/vocabulary';
import { namesIn, vectorsIn } from '../core/rule/names';
import { type Assignment, readRule } from '../core/rule/read';
import type { Rule } from '../core/rule/rule';

/** Functions that PyTorch has by the name that NumPy has for them. */
const ALIKE: readonly FunctionName[] = [
  ...(['sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'exp', 'log', 'log10', 'log2', 'sqrt', 'abs', 'sign'] as const),
  ...(['floor', 'ceil'] as const),
];

const partsOf = (node: Node): readonly Node[] => {
  switch (node.kind) {
    case 'negate':
      return [node.of];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.args;
    case 'choice':
      return [node.left, node.right, node.then, node.otherwise];
    default:
      return [];
  }
};

const some = (node: Node, is: (node: Node) => boolean): boolean =>
  is(node) || partsOf(node).some((part) => some(part, is));

const nodesOf = (read: readonly Assignment[]): readonly Node[] =>
  read.flatMap(({ cases }) =>
    cases.flatMap(({ when, value }) => [value, ...when.flatMap(({ left, right }) => [left, right])]),
  );

/** Whether arrays of both coordinates can follow a rule: it chooses between numbers only where a line ends. */
export const isForArrays = (rule: Rule): boolean =>
  !nodesOf(readRule(rule)).some((node) =>
    some(node, ({ kind, ...one }) => kind === 'choice' || ('name' in one && one.name === 'mod')),
  );

/** Whether tensors can: they take no function of plain numbers, and no choice between a number and a tensor. */
export function isForTensors(rule: Rule): boolean {
  const read = readRule(rule);
  const vectors = vectorsIn(read);
  const isVector = (node: Node): boolean => namesIn(node).some((name) => vectors.has(name));
  const unfit = (node: Node): boolean =>
    node.kind === 'call' && !(ALIKE.includes(node.name) && node.args.every(isVector));
  const hanging = read.some(({ cases }) =>
    cases.some(({ when }) => when.some(({ left, right }) => isVector(left) || isVector(right))),
  );
  return isForArrays(rule) && !hanging && !nodesOf(read).some((node) => some(node, unfit));
}
