import { worthOf } from './constants';
import { type Expression, mentions } from './expression';

const isEven = (node: Expression): boolean => node.kind === 'number' && node.value % 2 === 0;

/** Whether an expression plainly is never below 0. */
export function isUpward(node: Expression): boolean {
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === '^') return isEven(right) || isUpward(left);
    return operator !== '-' && isUpward(left) && isUpward(right);
  }
  return node.kind === 'call' ? ['sqrt', 'abs'].includes(node.name) || isPositive(node) : isPositive(node);
}

/** Whether an expression plainly is above 0 wherever it is a number, so that it never comes to a tip at 0. */
export function isPositive(node: Expression): boolean {
  if (node.kind === 'binary') {
    const { operator, left, right } = node;
    if (operator === '^') return isPositive(left);
    if (operator === '+') return (isPositive(left) && isUpward(right)) || (isUpward(left) && isPositive(right));
    return operator !== '-' && isPositive(left) && isPositive(right);
  }
  if (node.kind === 'call') return node.name === 'exp' || node.name === 'cosh';
  return node.kind === 'constant' || (node.kind === 'number' && node.value > 0);
}

/** Whether u^w turns upright at u = 0, as roots do. */
export function isUpright(u: Expression, w: Expression): boolean {
  if (mentions(w) || !mentions(u) || isPositive(u)) return false;
  const exponent = worthOf(w);
  return exponent > 0 && exponent < 1;
}
