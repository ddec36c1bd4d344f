import { type CallName, type Expression, mentions } from './expression';
import { isPositive } from './tips';

export type ProgramLanguage = 'pytorch' | 'numpy' | 'javascript';

/** A program's language, or `python`: what is written of Python's own numbers, of which PyTorch's functions take none. */
export type DialectName = ProgramLanguage | 'python';

/** Writes a call from its written arguments; `nodes` are what they were written from. */
type Call = (args: readonly string[], nodes: readonly Expression[]) => string;

/** How a language writes what not all write alike. */
export interface Dialect {
  readonly pi: string;
  readonly e: string;
  readonly nan: string;
  readonly infinity: string;
  readonly calls: Readonly<Record<CallName, Call>>;
  /** Calls that are written as an operation, which needs brackets among others. */
  readonly loose: readonly CallName[];
  /** A power that turns upright at 0, where it is not written as other powers are. */
  readonly upright?: (base: string, exponent: string) => string;
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
  ...{ log2: named(`${library}.log2`), floor: named(`${library}.floor`), ceil: named(`${library}.ceil`) },
  ...{ sqrt: named(`${library}.sqrt`), abs: named(`${library}.abs`), sign: named(`${library}.sign`) },
});

const inBrackets = (text = ''): string => (/^[\w.]+$/.test(text) ? text : `(${text})`);

/** ⌊u/w⌋ with the function that rounds down. */
const quotient = (floor: string, u: string | undefined, w: string | undefined): string =>
  `${floor}(${inBrackets(u)} / ${inBrackets(w)})`;

/** Choices between two numbers, in JavaScript and in Python. */
const ternary =
  (sign: string): Call =>
  ([a, b, then, otherwise]) =>
    `${a} ${sign} ${b} ? ${then} : ${otherwise}`;
const conditional =
  (sign: string, write = (text: string, _node: Expression | undefined): string => text): Call =>
  ([a, b, then = '', otherwise = ''], [, , first, second]) =>
    `${write(then, first)} if ${a} ${sign} ${b} else ${write(otherwise, second)}`;

/** Of several, two by two. */
const twoByTwo =
  (name: string, write: (text: string, node: Expression | undefined) => string = (text) => text): Call =>
  (args, nodes) =>
    args.map((arg, i) => write(arg, nodes[i])).reduce((a, b) => `${name}(${a}, ${b})`);

const tensor = (text: string, node: Expression | undefined): string =>
  node && !mentions(node) ? `torch.tensor(${/^\d+$/.test(text) ? `${text}.0` : text})` : text;

const numpyCalls: Dialect['calls'] = {
  ...common('np'),
  ...{ asin: named('np.arcsin'), acos: named('np.arccos'), atan: named('np.arctan'), cbrt: named('np.cbrt') },
  ...{ min: twoByTwo('np.minimum'), max: twoByTwo('np.maximum') },
  softplus: ([z]) => `np.logaddexp(0, ${z})`,
  sigmoid: ([z]) => `1 / (1 + np.exp(-(${z})))`,
  ...{ atan2: named('np.arctan2'), wholes: ([u, w]) => `0 if ${w} == 0 else ${quotient('np.floor', u, w)}` },
  ...{ upTo: conditional('<='), below: conditional('<'), same: conditional('==') },
  choose: ([a, b, then, otherwise]) => `np.where(${a} <= ${b}, ${then}, ${otherwise})`,
};

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  javascript: {
    pi: 'Math.PI',
    e: 'Math.E',
    nan: 'NaN',
    infinity: 'Infinity',
    callsNumbers: true,
    loose: ['softplus', 'sigmoid', 'wholes', 'choose', 'upTo', 'below', 'same'],
    calls: {
      ...common('Math'),
      ...{ asin: named('Math.asin'), acos: named('Math.acos'), atan: named('Math.atan'), cbrt: named('Math.cbrt') },
      ...{ min: named('Math.min'), max: named('Math.max') },
      softplus: ([z]) => `Math.log1p(Math.exp(-Math.abs(${z}))) + Math.max(${z}, 0)`,
      sigmoid: ([z]) => `1 / (1 + Math.exp(-(${z})))`,
      ...{ atan2: named('Math.atan2'), wholes: ([u, w]) => `${w} === 0 ? 0 : ${quotient('Math.floor', u, w)}` },
      ...{ choose: ternary('<='), upTo: ternary('<='), below: ternary('<'), same: ternary('===') },
    },
  },
  numpy: {
    pi: 'np.pi',
    e: 'np.e',
    nan: 'np.nan',
    infinity: 'np.inf',
    callsNumbers: true,
    loose: ['sigmoid', 'wholes', 'upTo', 'below', 'same'],
    calls: numpyCalls,
  },
  python: {
    pi: 'math.pi',
    e: 'math.e',
    nan: 'math.nan',
    infinity: 'math.inf',
    callsNumbers: true,
    loose: ['sigmoid', 'wholes', 'upTo', 'below', 'same', 'sign'],
    calls: {
      ...numpyCalls,
      ...common('math'),
      ...{ asin: named('math.asin'), acos: named('math.acos'), atan: named('math.atan'), atan2: named('math.atan2') },
      ...{ min: named('min'), max: named('max'), abs: named('abs') },
      cbrt: ([u]) => `math.copysign(abs(${u}) ** (1 / 3), ${u})`,
      sign: ([u]) => `(${u} > 0) - (${u} < 0)`,
    },
  },
  pytorch: {
    pi: 'math.pi',
    e: 'math.e',
    nan: 'math.nan',
    infinity: 'math.inf',
    callsNumbers: false,
    loose: ['wholes', 'upTo', 'below', 'same'],
    upright: (base, exponent) => `power(${base}, ${exponent})`,
    calls: {
      ...common('torch'),
      ...{
        asin: named('asin'),
        acos: named('acos'),
        atan: named('torch.atan'),
        cbrt: named('cbrt'),
        sign: named('sign'),
      },
      // At its tip the slope is 0; some arguments never come there.
      sqrt: ([u], [node]) => `${node && isPositive(node) ? 'torch.sqrt' : 'sqrt'}(${u})`,
      atan2: (args, nodes) => `atan2(${args.map((arg, i) => tensor(arg, nodes[i])).join(', ')})`,
      wholes: ([u, w]) => `0 if ${w} == 0 else ${quotient('torch.floor', u, w)}`,
      upTo: conditional('<=', tensor),
      below: conditional('<', tensor),
      same: conditional('==', tensor),
      ...{ min: twoByTwo('torch.minimum', tensor), max: twoByTwo('torch.maximum', tensor) },
      softplus: ([z]) => `torch.logaddexp(torch.tensor(0.0), ${z})`,
      sigmoid: ([z]) => `torch.sigmoid(${z})`,
      choose: ([a, b, then, otherwise]) => `torch.where(${a} <= ${b}, ${then}, ${otherwise})`,
    },
  },
};
