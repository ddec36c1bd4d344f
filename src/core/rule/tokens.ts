import { Refusal } from '../formula/error';
import type { Token } from '../formula/tokens';
import { NAMES } from '../formula/vocabulary';

const PIECE =
  /(?<blank>\s+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<word>[A-Za-z_]\w*)|(?<sign>\*\*|[-+*/^(),])/y;

/** The tokens of an expression whose names are whole words: functions of formulas, and otherwise variables. */
export function tokenizeLine(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    PIECE.lastIndex = at;
    const found = PIECE.exec(text);
    if (!found) throw new Refusal('character', at, 1);
    const { length } = found[0];
    const { number, word, sign } = found.groups!;
    if (number) tokens.push({ kind: 'number', value: Number(number), at, length });
    if (sign) tokens.push({ kind: 'sign', sign: sign === '**' ? '^' : sign, at, length });
    if (word) {
      const meaning = NAMES.get(word);
      const known = meaning?.kind === 'function' ? meaning : ({ kind: 'variable', name: word } as const);
      tokens.push({ kind: 'name', meaning: known, at, length });
    }
    at += length;
  }
  tokens.push({ kind: 'end', at: text.length, length: 0 });
  return tokens;
}
