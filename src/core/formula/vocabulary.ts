const CONSTANTS = ['pi', 'e'] as const;
const FOLD_NAMES = ['min', 'max', 'mod', 'atan2'] as const;
export const FUNCTIONS = [
  ...(['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh'] as const),
  ...(['exp', 'log', 'log10', 'log2', 'sqrt', 'cbrt', 'abs', 'sign', 'floor', 'ceil'] as const),
  ...FOLD_NAMES,
] as const;

export type ConstantName = (typeof CONSTANTS)[number];
export type FunctionName = (typeof FUNCTIONS)[number];

/** The functions that take their arguments two at a time. */
export type FoldName = (typeof FOLD_NAMES)[number];

export const isFold = (name: string): name is FoldName => FOLD_NAMES.some((fold) => fold === name);

/** What is called like a function and read as other things. */
export type PhraseName = 'pow' | 'square' | 'hypot' | 'where';

const ARITIES: Readonly<Partial<Record<string, readonly [least: number, most: number]>>> = {
  min: [2, 8],
  max: [2, 8],
  hypot: [2, 8],
  mod: [2, 2],
  atan2: [2, 2],
  pow: [2, 2],
  where: [3, 3],
};

/** How many arguments a function takes. */
export const arityOf = (name: FunctionName | PhraseName): readonly [least: number, most: number] =>
  ARITIES[name] ?? [1, 1];

/** What a name stands for. */
export type Meaning =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'function'; readonly name: FunctionName }
  | { readonly kind: 'phrase'; readonly name: PhraseName };

const ALIASES: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  log: ['ln'],
  log10: ['lg'],
  asin: ['arcsin'],
  acos: ['arccos'],
  atan: ['arctan'],
  tan: ['tg'],
  atan2: ['arctan2'],
  abs: ['fabs', 'absolute'],
  sign: ['sgn', 'signum'],
  ceil: ['ceiling'],
  min: ['minimum', 'fmin'],
  max: ['maximum', 'fmax'],
};

const PHRASES: readonly (readonly [name: PhraseName, ...aliases: string[]])[] = [
  ['pow', 'power'],
  ['square'],
  ['hypot'],
  ['where', 'if'],
];

/** Everything that may be called by a name: `log` and `ln` are both the natural logarithm. A Map knows no other names. */
export const NAMES: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['x', { kind: 'variable', name: 'x' }],
  ['y', { kind: 'variable', name: 'y' }],
  ...CONSTANTS.map((name): [string, Meaning] => [name, { kind: 'constant', name }]),
  ['π', { kind: 'constant', name: 'pi' }],
  ...FUNCTIONS.flatMap((name) =>
    [name, ...(ALIASES[name] ?? [])].map((word): [string, Meaning] => [word, { kind: 'function', name }]),
  ),
  ...PHRASES.flatMap((words) => words.map((word): [string, Meaning] => [word, { kind: 'phrase', name: words[0] }])),
]);

/** The letters of the longest name. */
export const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.length));
