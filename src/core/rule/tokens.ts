import { type Character, readCharacters } from '../formula/characters';
import { Refusal } from '../formula/error';
import type { Token } from '../formula/tokens';
import { NAMES } from '../formula/vocabulary';
import { plainName } from './greek';

const PIECE =
  /(?<blank>\s+)|(?:np|numpy|jnp|torch|math)\.(?=[a-z])|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<raised>\ue000+)|(?<word>\p{L}[\p{L}\p{N}_]*)|(?<sign>\*\*|[-+<>=!]=|[-+*/^(),<>=≤≥≠])/uy;

const SAME: Readonly<Record<string, string>> = { '**': '^', '≤': '<=', '≥': '>=', '≠': '!=' };

/** Words between the parts of a line. */
const JOINING = ['if', 'or'];

/** What a word says: a function of formulas, π or e, or else a name. */
function meaningOf(word: string): Extract<Token, { kind: 'name' }>['meaning'] {
  const meaning = NAMES.get(word);
  return meaning && meaning.kind !== 'variable' ? meaning : { kind: 'variable', name: plainName(word) };
}

/** The characters of a text, a blank behind a root sign's name, which would run into the next. */
const charactersOf = (text: string): Character[] =>
  readCharacters(text, false).flatMap((character, i, all) => {
    const ends = all[i - 1]?.at === character.at && all[i + 1]?.at !== character.at;
    return ends ? [character, { ...character, sign: ' ' }] : [character];
  });

/**
 * The tokens of a line whose names are whole words, the last of them `end`; ` if ` and ` or ` are signs.
 * @throws Refusal where there is something that means nothing
 */
export function tokenizeLine(text: string): Token[] {
  const characters = charactersOf(text);
  const flat = characters.map(({ sign, raised }) => (raised ? '\ue000' : sign.length === 1 ? sign : '\0')).join('');
  const tokens: Token[] = [];
  for (let next = 0; next < flat.length; ) {
    PIECE.lastIndex = next;
    const found = PIECE.exec(flat);
    const first = characters[next]!;
    if (!found) throw new Refusal('character', first.at, first.length);
    const last = characters[next + found[0].length - 1]!;
    const place = { at: first.at, length: last.at + last.length - first.at };
    const { number, raised, word, sign } = found.groups!;
    if (number) {
      const value = Number(number);
      if (!Number.isFinite(value)) throw new Refusal('number', place.at, place.length);
      tokens.push({ kind: 'number', value, ...place });
    }
    if (raised) {
      const digits = characters.slice(next, next + raised.length).map((character) => character.sign);
      const value = Number(digits.join(''));
      if (!Number.isInteger(value)) throw new Refusal('character', place.at, place.length);
      tokens.push({ kind: 'power', value, ...place });
    }
    if (sign) tokens.push({ kind: 'sign', sign: SAME[sign] ?? sign, ...place });
    if (word && JOINING.includes(word)) tokens.push({ kind: 'sign', sign: word, ...place });
    else if (word) tokens.push({ kind: 'name', meaning: meaningOf(word), ...place });
    next += found[0].length;
  }
  tokens.push({ kind: 'end', at: text.length, length: 0 });
  return tokens;
}
