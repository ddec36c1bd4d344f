import type { OptimizerId } from '../../optimizers/ids';
import { optimizers } from '../catalogue';
import type { Optimizer } from '../types';

/** A symbol as plain text has it, β₁ or Δmin, in the notation of formulas. */
export const notationOf = (symbol: string): string =>
  symbol
    .replace(/^(.)(min|max)$/, '$1_$2')
    .replace(/[₀-₉]/, (digit) => `_${digit.codePointAt(0)! - '₀'.codePointAt(0)!}`)
    .replace('⁺', '^+')
    .replace('⁻', '^−');

/** How a rule prints what its optimizer is given, in the notation of formulas: parameters by their own symbols. */
export function symbolsOf(id: OptimizerId): Readonly<Record<string, string>> {
  const { parameters }: Optimizer = optimizers[id];
  const symbols: Record<string, string> = { t: 't', theta: 'θ', gradient: '∇ J(θ)' };
  for (const [name, { symbol }] of Object.entries(parameters))
    if (symbol !== undefined) symbols[name] = notationOf(symbol);
  return symbols;
}
