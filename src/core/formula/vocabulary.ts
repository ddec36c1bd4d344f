const VARIABLES = ['x', 'y'] as const;
const CONSTANTS = ['pi', 'e'] as const;
export const FUNCTIONS = [
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
  'exp',
  'log',
  'log10',
  'sqrt',
  'cbrt',
  'abs',
  'sign',
  'floor',
  'min',
  'max',
  'mod',
] as const;

export type VariableName = (typeof VARIABLES)[number];
export type ConstantName = (typeof CONSTANTS)[number];
export type FunctionName = (typeof FUNCTIONS)[number];

/** How many arguments a function takes. */
export const arityOf = (name: FunctionName): readonly [least: number, most: number] => {
  if (name === 'mod') return [2, 2];
  return name === 'min' || name === 'max' ? [2, 8] : [1, 1];
};

/** What a name stands for. */
export type Meaning =
  | { readonly kind: 'variable'; readonly name: VariableName }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'function'; readonly name: FunctionName };

/** Everything that may be called by a name: `log` and `ln` are both the natural logarithm. A Map knows no other names. */
export const NAMES: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...VARIABLES.map((name): [string, Meaning] => [name, { kind: 'variable', name }]),
  ...CONSTANTS.map((name): [string, Meaning] => [name, { kind: 'constant', name }]),
  ...FUNCTIONS.map((name): [string, Meaning] => [name, { kind: 'function', name }]),
  ['θ0', { kind: 'variable', name: 'x' }],
  ['θ1', { kind: 'variable', name: 'y' }],
  ['theta0', { kind: 'variable', name: 'x' }],
  ['theta1', { kind: 'variable', name: 'y' }],
  ['π', { kind: 'constant', name: 'pi' }],
  ['ln', { kind: 'function', name: 'log' }],
  ['arcsin', { kind: 'function', name: 'asin' }],
  ['arccos', { kind: 'function', name: 'acos' }],
  ['arctan', { kind: 'function', name: 'atan' }],
]);

/** The letters of the longest name. */
export const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.length));
