import { type CallName, type Expression, mentions } from './expression';

export type Language = 'pytorch' | 'numpy' | 'javascript';

/** Writes a call from its written arguments; `nodes` are what they were written from. */
type Call = (args: readonly string[], nodes: readonly Expression[]) => string;

/** How a language writes what not all write alike. */
interface Dialect {
  readonly pi: string;
  readonly e: string;
  readonly nan: string;
  readonly infinity: string;
  readonly calls: Readonly<Record<CallName, Call>>;
  /** Calls that are written as an operation, which needs brackets among others. */
  readonly loose: readonly CallName[];
  /** Whether functions take plain numbers too. */
  readonly callsNumbers: boolean;
}

const named =
  (name: string): Call =>
  (args) =>
    `${name}(${args.join(', ')})`;

/** Functions that all three call by the same name, in a library of their own. */
const common = (library: string) => ({
  ...{ sin: named(`${library}.sin`), cos: named(`${library}.cos`), tan: named(`${library}.tan`) },
  ...{ sinh: named(`${library}.sinh`), cosh: named(`${library}.cosh`), tanh: named(`${library}.tanh`) },
  ...{ exp: named(`${library}.exp`), log: named(`${library}.log`), log10: named(`${library}.log10`) },
  ...{ sqrt: named(`${library}.sqrt`), abs: named(`${library}.abs`), sign: named(`${library}.sign`) },
  floor: named(`${library}.floor`),
});

/** Of several, two by two. */
const twoByTwo =
  (name: string, write: (text: string, node: Expression | undefined) => string = (text) => text): Call =>
  (args, nodes) =>
    args.map((arg, i) => write(arg, nodes[i])).reduce((a, b) => `${name}(${a}, ${b})`);

const tensor = (text: string, node: Expression | undefined): string =>
  node && !mentions(node) ? `torch.tensor(${text})` : text;

export const dialects: Readonly<Record<Language, Dialect>> = {
  javascript: {
    pi: 'Math.PI',
    e: 'Math.E',
    nan: 'NaN',
    infinity: 'Infinity',
    callsNumbers: true,
    loose: ['softplus', 'sigmoid', 'choose'],
    calls: {
      ...common('Math'),
      ...{ asin: named('Math.asin'), acos: named('Math.acos'), atan: named('Math.atan'), cbrt: named('Math.cbrt') },
      ...{ min: named('Math.min'), max: named('Math.max') },
      softplus: ([z]) => `Math.log1p(Math.exp(-Math.abs(${z}))) + Math.max(${z}, 0)`,
      sigmoid: ([z]) => `1 / (1 + Math.exp(-(${z})))`,
      choose: ([a, b, then, otherwise]) => `${a} <= ${b} ? ${then} : ${otherwise}`,
    },
  },
  numpy: {
    pi: 'np.pi',
    e: 'np.e',
    nan: 'np.nan',
    infinity: 'np.inf',
    callsNumbers: true,
    loose: ['sigmoid'],
    calls: {
      ...common('np'),
      ...{ asin: named('np.arcsin'), acos: named('np.arccos'), atan: named('np.arctan'), cbrt: named('np.cbrt') },
      ...{ min: twoByTwo('np.minimum'), max: twoByTwo('np.maximum') },
      softplus: ([z]) => `np.logaddexp(0, ${z})`,
      sigmoid: ([z]) => `1 / (1 + np.exp(-(${z})))`,
      choose: ([a, b, then, otherwise]) => `np.where(${a} <= ${b}, ${then}, ${otherwise})`,
    },
  },
  pytorch: {
    pi: 'math.pi',
    e: 'math.e',
    nan: 'math.nan',
    infinity: 'math.inf',
    callsNumbers: false,
    loose: ['cbrt'],
    calls: {
      ...common('torch'),
      ...{ asin: named('torch.asin'), acos: named('torch.acos'), atan: named('torch.atan') },
      cbrt: ([u]) => `torch.sign(${u}) * torch.abs(${u}) ** (1 / 3)`,
      ...{ min: twoByTwo('torch.minimum', tensor), max: twoByTwo('torch.maximum', tensor) },
      softplus: ([z]) => `torch.logaddexp(torch.tensor(0.0), ${z})`,
      sigmoid: ([z]) => `torch.sigmoid(${z})`,
      choose: ([a, b, then, otherwise]) => `torch.where(${a} <= ${b}, ${then}, ${otherwise})`,
    },
  },
};
