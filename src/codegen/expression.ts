import type { ComparisonSign, Node, Operator } from '../core/formula/tree';
import type { ConstantName, FunctionName } from '../core/formula/vocabulary';

/**
 * Calls of four, `choice(a, b, c, d)`: c where a < b, a ≤ b or a = b, otherwise d. `choose` is `upTo` over all samples
 * at once; the others are of two numbers alone.
 */
export type ChoiceName = 'below' | 'upTo' | 'same' | 'choose';

/**
 * A function that an expression may call: those of a formula but `mod`, and what losses over data and slopes need.
 * `wholes(a, b)` is ⌊a/b⌋, and 0 where b is 0.
 */
export type CallName = Exclude<FunctionName, 'mod'> | 'softplus' | 'sigmoid' | 'wholes' | ChoiceName;

/** A loss, or a slope of it, as a tree: a formula's with variables of any name. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: CallName; readonly args: readonly Expression[] };

export const number = (value: number): Expression =>
  value < 0 ? { kind: 'negate', of: { kind: 'number', value: -value } } : { kind: 'number', value };

export const variable = (name: string): Expression => ({ kind: 'variable', name });

export const call = (name: CallName, ...args: Expression[]): Expression => ({ kind: 'call', name, args });

const binary = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** The number that an expression plainly is. */
const plain = (node: Expression): number | undefined => {
  if (node.kind === 'number') return node.value;
  return node.kind === 'negate' && node.of.kind === 'number' ? -node.of.value : undefined;
};

const is = (node: Expression, value: number): boolean => plain(node) === value;

export type Binary = Extract<Expression, { readonly kind: 'binary' }>;

export const isProduct = (node: Expression): node is Binary =>
  node.kind === 'binary' && (node.operator === '*' || node.operator === '/');

/** Digits beyond which a worked-out number reads worse than the operation it came from. */
const LONG = 8;

const folded = (a: Expression, b: Expression, work: (a: number, b: number) => number): Expression | undefined => {
  const [u, v] = [plain(a), plain(b)];
  if (u === undefined || v === undefined) return undefined;
  const result = work(u, v);
  return Number.isFinite(result) && String(result).length <= LONG ? number(result) : undefined;
};

/** −u, without a second minus sign. */
export const negate = (of: Expression): Expression => {
  if (of.kind === 'negate') return of.of;
  return is(of, 0) ? of : { kind: 'negate', of };
};

export function add(a: Expression, b: Expression): Expression {
  if (is(a, 0)) return b;
  if (is(b, 0)) return a;
  if (b.kind === 'negate') return subtract(a, b.of);
  return folded(a, b, (u, v) => u + v) ?? binary('+', a, b);
}

export function subtract(a: Expression, b: Expression): Expression {
  if (is(b, 0)) return a;
  if (is(a, 0)) return negate(b);
  if (b.kind === 'negate') return add(a, b.of);
  return folded(a, b, (u, v) => u - v) ?? binary('-', a, b);
}

/** A product with the number that it begins with changed; none where it begins with none, or the number gets long. */
function scaled(node: Expression, change: (value: number) => number): Expression | undefined {
  if (node.kind === 'number') {
    const value = change(node.value);
    return Number.isFinite(value) && String(value).length <= LONG ? number(value) : undefined;
  }
  if (!isProduct(node)) return undefined;
  const left = scaled(node.left, change);
  if (!left) return undefined;
  return node.operator === '*' ? multiply(left, node.right) : divide(left, node.right);
}

const beginsWithNumber = (node: Expression): boolean =>
  isProduct(node) ? beginsWithNumber(node.left) : node.kind === 'number';

/** u·v with numbers and signs drawn to the front. */
export function multiply(a: Expression, b: Expression): Expression {
  if (is(a, 0) || is(b, 0)) return number(0);
  if (is(a, 1)) return b;
  if (is(b, 1)) return a;
  if (a.kind === 'negate') return negate(multiply(a.of, b));
  if (b.kind === 'negate') return negate(multiply(a, b.of));
  if (b.kind === 'number' && a.kind !== 'number')
    return beginsWithNumber(a) ? (scaled(a, (u) => u * b.value) ?? binary('*', a, b)) : multiply(b, a);
  const product = folded(a, b, (u, v) => u * v);
  if (product) return product;
  if (b.kind === 'binary' && b.operator === '*') {
    return multiply(multiply(a, b.left), b.right);
  }
  if (a.kind === 'binary' && a.operator === '/' && is(a.left, 1)) return divide(b, a.right);
  if (b.kind === 'binary' && b.operator === '/') return divide(multiply(a, b.left), b.right);
  if (a.kind === 'number') return scaled(b, (u) => a.value * u) ?? binary('*', a, b);
  return binary('*', a, b);
}

export function divide(a: Expression, b: Expression): Expression {
  if (is(a, 0)) return a;
  if (is(b, 1)) return a;
  if (a.kind === 'negate') return negate(divide(a.of, b));
  const quotient = folded(a, b, (u, v) => u / v);
  if (quotient) return quotient;
  const front = b.kind === 'number' ? scaled(a, (u) => u / b.value) : undefined;
  return front ?? binary('/', a, b);
}

export function power(a: Expression, b: Expression): Expression {
  if (is(b, 1)) return a;
  if (is(b, 0)) return number(1);
  return binary('^', a, b);
}

/** Whether a variable of one of these names occurs; any variable where none is named. */
export function mentions(node: Expression, names?: readonly string[]): boolean {
  switch (node.kind) {
    case 'variable':
      return names === undefined || names.includes(node.name);
    case 'negate':
      return mentions(node.of, names);
    case 'binary':
      return mentions(node.left, names) || mentions(node.right, names);
    case 'call':
      return node.args.some((arg) => mentions(arg, names));
    default:
      return false;
  }
}

const CHOICES: Readonly<Record<ComparisonSign, ChoiceName>> = { '<': 'below', '<=': 'upTo', '==': 'same' };

/** A formula's tree as an expression; `mod` is written out as u − w⌊u/w⌋. */
export function fromFormula(node: Node): Expression {
  if (node.kind === 'negate') return { kind: 'negate', of: fromFormula(node.of) };
  if (node.kind === 'binary') return binary(node.operator, fromFormula(node.left), fromFormula(node.right));
  if (node.kind === 'choice') {
    const parts = [node.left, node.right, node.then, node.otherwise];
    return call(CHOICES[node.comparison], ...parts.map(fromFormula));
  }
  if (node.kind !== 'call') return node;
  const args = node.args.map(fromFormula);
  if (node.name !== 'mod') return call(node.name, ...args);
  const [u, w] = args as [Expression, Expression];
  const wholes = w.kind === 'number' && w.value > 0 ? call('floor', binary('/', u, w)) : call('wholes', u, w);
  return binary('-', u, binary('*', w, wholes));
}
