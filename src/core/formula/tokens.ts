import { type Character, readCharacters } from './characters';
import { Refusal } from './error';
import { LONGEST_NAME, type Meaning, NAMES } from './vocabulary';

interface Place {
  readonly at: number;
  readonly length: number;
}

export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    /** A raised whole number: x². */
    | { readonly kind: 'power'; readonly value: number }
    | { readonly kind: 'name'; readonly meaning: Meaning }
    | { readonly kind: 'sign'; readonly sign: Sign }
    | { readonly kind: 'end' }
  );

type Sign = '+' | '-' | '*' | '/' | '^' | '(' | ')' | ',' | '|';

const SIGNS = '+-*/^(),|';
const isSign = (text: string): text is Sign => text.length === 1 && SIGNS.includes(text);

const SPACE = /^\s$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^[0-9]$/;

/** The tokens of a formula, the last of them `end`; throws a {@link Refusal}. */
export function tokenize(text: string): Token[] {
  const characters = readCharacters(text);
  const tokens: Token[] = [];
  let next = 0;

  const signAt = (i: number): string => {
    const character = characters[i];
    return character && !character.raised ? character.sign : '';
  };
  const place = (from: number, to: number): Place => {
    const first = characters[from] as Character;
    const last = characters[to - 1] as Character;
    return { at: first.at, length: last.at + last.length - first.at };
  };
  const refuse = (code: Refusal['code'], from: number, to: number): never => {
    const { at, length } = place(from, to);
    throw new Refusal(code, at, length);
  };

  const readNumber = (): void => {
    const from = next;
    const digits = (): void => {
      while (DIGIT.test(signAt(next))) next++;
    };
    digits();
    if (signAt(next) === '.') next++;
    digits();
    const signed = '+-'.includes(signAt(next + 1)) ? 2 : 1;
    if (/^e$/i.test(signAt(next)) && DIGIT.test(signAt(next + signed))) {
      next += signed;
      digits();
    }
    const written = characters.slice(from, next).map(({ sign }) => sign);
    if (written.join('') === '.') refuse('character', from, next);
    const value = Number(written.join(''));
    if (!Number.isFinite(value)) refuse('number', from, next);
    tokens.push({ kind: 'number', value, ...place(from, next) });
  };

  const readPower = (): void => {
    const from = next;
    while (characters[next]?.raised) next++;
    const written = characters.slice(from, next).map(({ sign }) => sign);
    if (!/^-?\d+$/.test(written.join(''))) refuse('character', from, next);
    const value = Number(written.join(''));
    if (!Number.isFinite(value)) refuse('number', from, next);
    tokens.push({ kind: 'power', value, ...place(from, next) });
  };

  /**
   * Letters in a row are names in a row: xy is x·y, and the longest name that fits comes first. log2(x) is nobody's
   * name for ln(2x), so a function, a number and a bracket without a space are refused.
   */
  const readNames = (): void => {
    const from = next;
    let end = next;
    while (LETTER.test(signAt(end)) || (end > from && DIGIT.test(signAt(end)))) end++;
    const stop = Math.max(end, from + 1);
    while (next < end && !DIGIT.test(signAt(next))) {
      let length = Math.min(LONGEST_NAME, end - next);
      const written = (): string => Array.from({ length }, (_, i) => signAt(next + i)).join('');
      while (length > 0 && !NAMES.has(written())) length--;
      const meaning = NAMES.get(written());
      if (!meaning) refuse('name', from, stop);
      else tokens.push({ kind: 'name', meaning, ...place(next, next + length) });
      next += length;
      const numbered = next < end && characters.slice(next, end).every(({ sign }) => DIGIT.test(sign));
      if (meaning?.kind === 'function' && numbered && signAt(end) === '(') refuse('name', from, stop);
    }
  };

  const equals = characters.findIndex((_, i) => signAt(i) === '=');
  if (equals >= 0) refuse('equals', 0, equals + 1);
  while (next < characters.length) {
    const sign = signAt(next);
    if (characters[next]?.raised) readPower();
    else if (SPACE.test(sign)) next++;
    else if (sign === '{' && signAt(next + 1) === '}') next += 2;
    else if (DIGIT.test(sign) || sign === '.') readNumber();
    else if (LETTER.test(sign)) readNames();
    else if (sign === '*' && signAt(next + 1) === '*') {
      tokens.push({ kind: 'sign', sign: '^', ...place(next, next + 2) });
      next += 2;
    } else if (isSign(sign)) {
      tokens.push({ kind: 'sign', sign, ...place(next, next + 1) });
      next++;
    } else refuse('character', next, next + 1);
  }
  tokens.push({ kind: 'end', at: text.length, length: 0 });
  return tokens;
}
