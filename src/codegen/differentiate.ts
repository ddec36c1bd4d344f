import { worthOf } from './constants';
import {
  add,
  type CallName,
  type ChoiceName,
  call,
  divide,
  type Expression,
  mentions,
  multiply,
  negate,
  number,
  power,
  subtract,
} from './expression';
import { choiceBetween, ofExtreme } from './ties';
import { isPositive, isUpright } from './tips';

const ONE = number(1);
const TWO = number(2);
const squared = (u: Expression): Expression => power(u, TWO);

type OfTwo = 'min' | 'max' | 'atan2' | 'wholes';

/** f′(u) of each function of one argument; at a kink and a jump the slope is 0. */
const SLOPES: Readonly<Record<Exclude<CallName, OfTwo | ChoiceName>, (u: Expression) => Expression>> = {
  sin: (u) => call('cos', u),
  cos: (u) => negate(call('sin', u)),
  tan: (u) => add(ONE, squared(call('tan', u))),
  asin: (u) => divide(ONE, call('sqrt', subtract(ONE, squared(u)))),
  acos: (u) => negate(divide(ONE, call('sqrt', subtract(ONE, squared(u))))),
  atan: (u) => divide(ONE, add(ONE, squared(u))),
  sinh: (u) => call('cosh', u),
  cosh: (u) => call('sinh', u),
  tanh: (u) => subtract(ONE, squared(call('tanh', u))),
  exp: (u) => call('exp', u),
  log: (u) => divide(ONE, u),
  log10: (u) => divide(ONE, multiply(u, call('log', number(10)))),
  log2: (u) => divide(ONE, multiply(u, call('log', TWO))),
  sqrt: (u) => divide(number(0.5), call('sqrt', u)),
  cbrt: (u) => divide(ONE, multiply(number(3), squared(call('cbrt', u)))),
  abs: (u) => call('sign', u),
  sign: () => number(0),
  floor: () => number(0),
  ceil: () => number(0),
  softplus: (u) => call('sigmoid', u),
  sigmoid: (u) => multiply(call('sigmoid', u), subtract(ONE, call('sigmoid', u))),
};

/** A factor before what it multiplies: a number or a slope first, then the function. */
const chain = (slope: Expression, inner: Expression): Expression =>
  inner.kind === 'number' || inner.kind === 'negate' ? multiply(inner, slope) : multiply(slope, inner);

/** A slope, and 0 where u comes to a tip. */
const exceptAt = (u: Expression, tip: Expression, slope: Expression): Expression =>
  choiceBetween('same', u, tip, number(0), slope);

/** An expression that is 0 where another is, without the number that divides it. */
const undivided = (u: Expression): Expression =>
  u.kind === 'binary' && u.operator === '/' && !mentions(u.right) ? undivided(u.left) : u;

/** A slope, and 0 where u is 0. */
const exceptAt0 = (u: Expression, slope: Expression): Expression =>
  isPositive(u) ? slope : exceptAt(undivided(u), number(0), slope);

function ofPower(u: Expression, w: Expression, name: string): Expression {
  const fixed = mentions(w) ? undefined : worthOf(w);
  if (fixed === 0 || fixed === 1) return fixed === 0 ? number(0) : differentiate(u, name);
  const less = power(u, subtract(w, ONE));
  const byBase = (): Expression => multiply(multiply(w, less), differentiate(u, name));
  if (!mentions(w, [name])) return isUpright(u, w) ? exceptAt0(u, byBase()) : byBase();
  const byExponent = multiply(multiply(power(u, w), call('log', u)), differentiate(w, name));
  const damped = exceptAt0(u, byExponent);
  return mentions(u, [name]) ? add(damped, byBase()) : damped;
}

/** The angle of the point (v, u), which at the origin has no slope. */
function ofAngle(u: Expression, v: Expression, name: string): Expression {
  const square = add(squared(v), squared(u));
  const turn = subtract(multiply(v, differentiate(u, name)), multiply(u, differentiate(v, name)));
  return exceptAt0(square, divide(turn, square));
}

function ofCall({ name: called, args }: Extract<Expression, { readonly kind: 'call' }>, name: string): Expression {
  const [u, w, then, otherwise] = args as [Expression, Expression, Expression, Expression];
  switch (called) {
    case 'min':
    case 'max':
      return ofExtreme(called, args, (node) => differentiate(node, name));
    case 'atan2':
      return ofAngle(u, w, name);
    case 'wholes':
      return number(0);
    case 'choose':
    case 'upTo':
    case 'below':
    case 'same':
      return choiceBetween(called, u, w, differentiate(then, name), differentiate(otherwise, name));
  }
  const slope = chain(SLOPES[called](u), differentiate(u, name));
  if (called === 'sqrt' || called === 'cbrt') return exceptAt0(u, slope);
  return called === 'asin' || called === 'acos' ? exceptAt(call('abs', u), ONE, slope) : slope;
}

/** The derivative with respect to one variable, simplified so far that it reads as if written by hand. */
export function differentiate(node: Expression, name: string): Expression {
  if (!mentions(node, [name])) return number(0);
  switch (node.kind) {
    case 'number':
    case 'constant':
    case 'variable':
      return ONE;
    case 'negate':
      return negate(differentiate(node.of, name));
    case 'call':
      return ofCall(node, name);
    case 'binary': {
      const { operator, left, right } = node;
      if (operator === '^') return ofPower(left, right, name);
      const [du, dw] = [differentiate(left, name), differentiate(right, name)];
      if (operator === '+') return add(du, dw);
      if (operator === '-') return subtract(du, dw);
      if (operator === '*') return add(multiply(du, right), multiply(left, dw));
      if (!mentions(right, [name])) return divide(du, right);
      return divide(subtract(multiply(du, right), multiply(left, dw)), squared(right));
    }
  }
}
