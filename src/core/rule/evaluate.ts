import { atan2 } from '../elementary/atan2';
import { pow } from '../elementary/pow';
import { RULES } from '../formula/rules';
import type { Node } from '../formula/tree';
import { type FoldName, type FunctionName, isFold } from '../formula/vocabulary';
import type { CaseComparison } from './read';

/** The number behind a name. */
type Values = (name: string) => number;

const out = new Float64Array(3);

const FOLDS: Readonly<Record<FoldName, (a: number, b: number) => number>> = {
  min: Math.min,
  max: Math.max,
  mod: (a, b) => a - b * (b === 0 ? 0 : Math.floor(a / b)),
  atan2,
};

/** What a function of two makes of them. */
export const foldOf = (name: FoldName): ((a: number, b: number) => number) => FOLDS[name];

function call(name: FunctionName, args: readonly number[]): number {
  if (isFold(name)) return args.reduce((a, b) => FOLDS[name](a, b));
  RULES[name](args[0]!, out);
  return out[0]!;
}

/** What an expression comes to. */
export function evaluate(node: Node, values: Values): number {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'constant':
      return node.name === 'pi' ? Math.PI : Math.E;
    case 'variable':
      return values(node.name);
    case 'negate':
      return -evaluate(node.of, values);
    case 'call':
      return call(
        node.name,
        node.args.map((arg) => evaluate(arg, values)),
      );
    case 'choice':
      return evaluate(holds({ ...node, relation: node.comparison }, values) ? node.then : node.otherwise, values);
    case 'binary': {
      const [a, b] = [evaluate(node.left, values), evaluate(node.right, values)];
      switch (node.operator) {
        case '+':
          return a + b;
        case '-':
          return a - b;
        case '*':
          return a * b;
        case '/':
          return a / b;
        case '^':
          return pow(a, b);
      }
    }
  }
}

/** Whether a comparison holds. */
export function holds({ left, relation, right }: CaseComparison, values: Values): boolean {
  const [a, b] = [evaluate(left, values), evaluate(right, values)];
  switch (relation) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
  }
}
