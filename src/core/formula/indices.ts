import { Refusal } from './error';
import type { Token } from './tokens';

type Numbered = Extract<Token, { readonly kind: 'name' }> & { readonly numbered: readonly [string, number] };

const isNumbered = (token: Token): token is Numbered => token.kind === 'name' && token.numbered !== undefined;

const refuse = ({ at, length }: Token): never => {
  throw new Refusal('index', at, length);
};

/** The number of the first variable: x₁ and x₂, θ₀ and θ₁ where nothing else is said. */
function firstOf(letter: string, tokens: readonly Numbered[]): number {
  const indices = tokens.map(({ numbered }) => numbered[1]);
  if (indices.includes(0)) return 0;
  return letter === 'x' || indices.includes(2) ? 1 : 0;
}

/** The tokens with each numbered variable as x or y, by the numbers that are used; throws a {@link Refusal}. */
export function settleIndices(tokens: Token[]): Token[] {
  const all = tokens.filter(isNumbered);
  const letters = new Set(all.map(({ numbered }) => numbered[0]));
  const plain = tokens.some(
    (token) => token.kind === 'name' && token.meaning.kind === 'variable' && !isNumbered(token),
  );
  const first = new Map(
    [...letters].map((letter) => [
      letter,
      firstOf(
        letter,
        all.filter(({ numbered }) => numbered[0] === letter),
      ),
    ]),
  );
  return tokens.map((token) => {
    if (!isNumbered(token)) return token;
    const [letter, index] = token.numbered;
    const place = index - first.get(letter)!;
    // θ₀ and θ₁ are the page's own names for x and y.
    if (place > 1 || (letter === 'x' && (plain || letters.size > 1))) refuse(token);
    const { kind, at, length } = token;
    return { kind, at, length, meaning: { kind: 'variable', name: place === 0 ? 'x' : 'y' } };
  });
}
