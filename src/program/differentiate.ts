import {
  add,
  type CallName,
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

const ONE = number(1);
const TWO = number(2);
const squared = (u: Expression): Expression => power(u, TWO);

/** f′(u) of each function of one argument; at a kink the slope is 0. */
const SLOPES: Readonly<Record<Exclude<CallName, 'min' | 'max' | 'choose'>, (u: Expression) => Expression>> = {
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
  sqrt: (u) => divide(number(0.5), call('sqrt', u)),
  cbrt: (u) => divide(ONE, multiply(number(3), squared(call('cbrt', u)))),
  abs: (u) => call('sign', u),
  sign: () => number(0),
  floor: () => number(0),
  softplus: (u) => call('sigmoid', u),
  sigmoid: (u) => multiply(call('sigmoid', u), subtract(ONE, call('sigmoid', u))),
};

/** min and max of several as choices between two, the first of equals. */
function asChoice(name: 'min' | 'max', args: readonly Expression[]): Expression {
  return args.reduce((a, b) => (name === 'min' ? call('choose', a, b, a, b) : call('choose', b, a, a, b)));
}

/** A factor before what it multiplies: a number or a slope first, then the function. */
const chain = (slope: Expression, inner: Expression): Expression =>
  inner.kind === 'number' || inner.kind === 'negate' ? multiply(inner, slope) : multiply(slope, inner);

function ofPower(u: Expression, w: Expression, name: string): Expression {
  if (!mentions(w, [name])) {
    const less = power(u, subtract(w, ONE));
    return multiply(multiply(w, less), differentiate(u, name));
  }
  const byExponent = multiply(call('log', u), differentiate(w, name));
  if (!mentions(u, [name])) return multiply(power(u, w), byExponent);
  return multiply(power(u, w), add(byExponent, divide(multiply(w, differentiate(u, name)), u)));
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
    case 'call': {
      if (node.name === 'min' || node.name === 'max') return differentiate(asChoice(node.name, node.args), name);
      const [u, w, then, otherwise] = node.args as [Expression, Expression, Expression, Expression];
      if (node.name === 'choose')
        return call('choose', u, w, differentiate(then, name), differentiate(otherwise, name));
      return chain(SLOPES[node.name](u), differentiate(u, name));
    }
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
