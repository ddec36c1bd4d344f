import type { Surface } from '../../core/types';

type Pair = readonly [string, string];

/** What the coordinates of a surface are called in formulas. */
export const symbolsOf = ({ symbols = ['x', 'y'] }: Pick<Surface, 'symbols'>): Pair => symbols;

const DIGITS = '₀₁₂';

const footOf = (symbol: string): string => {
  const digit = DIGITS.indexOf(symbol.at(-1)!);
  return digit < 0 ? symbol : String(digit);
};

/** What stands at the foot of a vector's symbol for its coordinates: their letters, or their numbers where they have any. */
export function feetOf(surface: Pick<Surface, 'symbols'>): Pair {
  const [first, second] = symbolsOf(surface);
  return [footOf(first), footOf(second)];
}
