import type { Surface } from '../../core/types';

type Pair = readonly [string, string];

const PLAIN: Pair = ['x', 'y'];

/** What the coordinates of a surface are called in formulas. */
const SYMBOLS: Readonly<Record<Surface['axes'], Pair>> = {
  plain: PLAIN,
  metres: PLAIN,
  weights: ['θ₀', 'θ₁'],
  weightBias: ['w', 'b'],
  twoWeights: ['w₁', 'w₂'],
  wave: ['θ₁', 'θ₂'],
};

export const symbolsOf = ({ axes }: Pick<Surface, 'axes'>): Pair => SYMBOLS[axes];

const DIGITS = '₀₁₂';

const footOf = (symbol: string): string => {
  const digit = DIGITS.indexOf(symbol.at(-1)!);
  return digit < 0 ? symbol : String(digit);
};

/** What stands at the foot of a vector's symbol for its coordinates: their letters, or their numbers where they have any. */
export function feetOf(surface: Pick<Surface, 'axes'>): Pair {
  const [first, second] = symbolsOf(surface);
  return [footOf(first), footOf(second)];
}
