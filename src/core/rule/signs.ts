import type { NumberParameter } from '../types';
import { greekSign } from './greek';
import type { Rule } from './rule';

/** What every rule is given, as it is printed. */
const GIVEN: Readonly<Record<string, string>> = { k: 't', theta: 'θ', gradient: '∇ J(θ)' };

/** A symbol as plain text has it, β₁ or Δmin, in the notation of `typeset`. */
export const notationOf = (symbol: string): string =>
  symbol
    .replace(/^(.)(min|max)$/, '$1_$2')
    .replace(/[₀-₉]/, (digit) => `_${digit.codePointAt(0)! - '₀'.codePointAt(0)!}`)
    .replace('⁺', '^+')
    .replace('⁻', '^−');

/** The sign of a name, in the notation of `typeset`: a parameter's own, what the rule says, or the name. */
export function signOf(
  name: string,
  { symbols }: Pick<Rule, 'symbols'>,
  parameters: Readonly<Record<string, NumberParameter>>,
): string {
  const own = parameters[name]?.symbol;
  if (own !== undefined) return notationOf(own);
  const [, base = name, hat] = /^(\w+?)(Hat)?$/.exec(name) ?? [];
  const sign = notationOf(greekSign(base) ?? base);
  return symbols?.[name] ?? GIVEN[name] ?? (hat ? `hat{${sign}}` : sign);
}
