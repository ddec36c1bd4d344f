import type { CallName, Expression } from './expression';

const VALUES = { pi: Math.PI, e: Math.E } as const;

const upTo = (a = 0, b = 0, then = 0, otherwise = 0): number => (a <= b ? then : otherwise);

const CALLS: Readonly<Record<CallName, (...args: number[]) => number>> = {
  ...{ sin: Math.sin, cos: Math.cos, tan: Math.tan, asin: Math.asin, acos: Math.acos, atan: Math.atan },
  ...{ sinh: Math.sinh, cosh: Math.cosh, tanh: Math.tanh, exp: Math.exp, log: Math.log, log10: Math.log10 },
  ...{ log2: Math.log2, atan2: Math.atan2, ceil: Math.ceil },
  ...{ sqrt: Math.sqrt, cbrt: Math.cbrt, abs: Math.abs, sign: Math.sign, floor: Math.floor },
  ...{ min: Math.min, max: Math.max },
  softplus: (z = 0) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  sigmoid: (z = 0) => 1 / (1 + Math.exp(-z)),
  wholes: (u = 0, w = 0) => (w === 0 ? 0 : Math.floor(u / w)),
  ...{ choose: upTo, upTo },
  below: (a = 0, b = 0, then = 0, otherwise = 0) => (a < b ? then : otherwise),
  same: (a = 0, b = 0, then = 0, otherwise = 0) => (a === b ? then : otherwise),
};

function combine(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a ** b;
}

/** What an expression without variables comes to. */
export function worthOf(node: Expression): number {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'constant':
      return VALUES[node.name];
    case 'variable':
      return Number.NaN;
    case 'negate':
      return -worthOf(node.of);
    case 'binary':
      return combine(node.operator, worthOf(node.left), worthOf(node.right));
    case 'call':
      return CALLS[node.name](...node.args.map(worthOf));
  }
}
