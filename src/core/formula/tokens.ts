import { type Character, readCharacters } from './characters';
import { Refusal } from './error';
import { settleIndices } from './indices';
import { fromLatex } from './latex';
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
    /** `numbered` is the letter and the number of a variable such as x₁, whose meaning the others decide. */
    | { readonly kind: 'name'; readonly meaning: Meaning; readonly numbered?: readonly [letter: string, index: number] }
    /** LaTeX's fraction and root, which take what follows. */
    | { readonly kind: 'command'; readonly name: 'frac' | 'root' }
    | { readonly kind: 'sign'; readonly sign: string }
    | { readonly kind: 'end' }
  );

const BLANK = /[\s\u200b\u2060-\u2064\ufeff]+|\{\s*\}|\\[,;:! ()[\]]/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/y;
const DIGIT = /\d/y;
const RAISED = /\ue000+/y;
/** A library that a function is called from. */
const LIBRARY = /(?:np|numpy|jnp|torch|math)\.(?=\p{L})/uy;
const LETTERS = /\p{L}[\p{L}\d]*/uy;
const COMMAND = /\\([a-z]+)/y;
/** A name in LaTeX that has no command of its own. */
const SPELT = /\\(?:operatorname\*?|mathrm|mathit|mathop|text)\s*\{\s*([a-z]+\d*)\s*\}/y;
const NUMBERED = /(x|θ|theta)(?:_?(\d)(?!\d)|_\{(\d)\})/y;
const BASED = /log_(?:(2|10)(?!\d)|\{(2|10)\})/y;
/** What makes a digit behind a function a part of its name: log2(x), but not log2x, the logarithm of 2x. */
const ARGUMENT = /\s*[(|\\{]|\s+\p{L}/uy;
const SIGN = /\*\*|\.(?=[*^/])|<=|>=|={2,3}|!=|\\[{}]|[-+*/^(){},|<>?:≤≥≠]/y;
const SAME: Readonly<Record<string, string>> = {
  ...{ '**': '^', '===': '==', '≤': '<=', '≥': '>=', '≠': '!=', '\\{': '(', '\\}': ')' },
};
const EQUALS = /(?<![<>=!])=(?!=)/;
const DOLLARS = /^\s*(\$\$?)[^$]*\1\s*$/;

/**
 * The tokens of a formula, the last of them `end`; throws a {@link Refusal}.
 * @param letters words that are variables besides x and y, whatever they mean otherwise
 */
export function tokenize(text: string, letters: readonly string[] = []): Token[] {
  const characters = readCharacters(text);
  const plain = characters.map(({ sign, raised }) => (raised ? '\ue000' : sign.length === 1 ? sign : '\0')).join('');
  const flat = DOLLARS.test(plain) ? plain.replaceAll('$', ' ') : plain;
  const tokens: Token[] = [];
  let next = 0;
  let roots = 0;

  const place = (from: number, to: number): Place => {
    const first = characters[from] as Character;
    const last = characters[to - 1] as Character;
    return { at: first.at, length: last.at + last.length - first.at };
  };
  const refuse = (code: Refusal['code'], from: number, to: number): never => {
    const { at, length } = place(from, to);
    throw new Refusal(code, at, length);
  };
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(flat);
  };
  /** Reads what the pattern finds here and goes on behind it. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = matchAt(pattern, next);
    next += match?.[0].length ?? 0;
    return match;
  };
  const name = (meaning: Meaning, from: number): void => {
    tokens.push({ kind: 'name', meaning, ...place(from, next) });
  };

  const readNumber = (): boolean => {
    const from = next;
    const [before, last] = [tokens.at(-2), tokens.at(-1)];
    // As in LaTeX, \frac12 takes one digit each.
    const single = last?.kind === 'command' || (last?.kind === 'number' && before?.kind === 'command');
    const written = take(single ? DIGIT : NUMBER);
    if (!written) return false;
    const value = Number(written[0]);
    if (!Number.isFinite(value)) refuse('number', from, next);
    tokens.push({ kind: 'number', value, ...place(from, next) });
    return true;
  };

  const readPower = (): boolean => {
    const from = next;
    if (!take(RAISED)) return false;
    const written = characters.slice(from, next).map(({ sign }) => sign);
    if (!/^-?\d+$/.test(written.join(''))) refuse('character', from, next);
    const value = Number(written.join(''));
    if (!Number.isFinite(value)) refuse('number', from, next);
    tokens.push({ kind: 'power', value, ...place(from, next) });
    return true;
  };

  const readLetter = (): boolean => {
    const from = next;
    const word = matchAt(LETTERS, next)?.[0];
    if (word === undefined || !letters.includes(word)) return false;
    next += word.length;
    name({ kind: 'variable', name: word }, from);
    return true;
  };

  const readNumbered = (): boolean => {
    const from = next;
    const numbered = take(NUMBERED);
    if (!numbered) return false;
    const [, letter = '', digit, inBraces] = numbered;
    const sort = letter === 'x' ? 'x' : 'θ';
    const index = Number(digit ?? inBraces);
    const meaning: Meaning = { kind: 'variable', name: 'x' };
    tokens.push({ kind: 'name', meaning, numbered: [sort, index], ...place(from, next) });
    return true;
  };

  const readBased = (): boolean => {
    const from = next;
    const based = take(BASED);
    if (!based) return false;
    name({ kind: 'function', name: (based[1] ?? based[2]) === '2' ? 'log2' : 'log10' }, from);
    return true;
  };

  /** The length of the longest name that stands here. */
  const nameLength = (end: number): number => {
    for (let length = Math.min(LONGEST_NAME, end - next); length > 0; length--) {
      const word = flat.slice(next, next + length);
      const counts = !word.endsWith('2') || matchAt(ARGUMENT, next + length) !== null;
      if (counts && NAMES.has(word)) return length;
    }
    return 0;
  };

  /** Letters in a row are names in a row: xy is x·y, and the longest name that fits comes first. */
  const readNames = (): boolean => {
    const run = matchAt(LETTERS, next);
    if (!run) return false;
    const [from, end] = [next, next + run[0].length];
    while (next < end && !matchAt(DIGIT, next)) {
      if (readNumbered() || readBased()) continue;
      const start = next;
      next += nameLength(end);
      const meaning = NAMES.get(flat.slice(start, next));
      if (!meaning) return refuse('name', from, end);
      name(meaning, start);
      // Nobody writes sin2(x) for the sine of 2x.
      if (meaning.kind === 'function' && /^\d+$/.test(flat.slice(next, end)) && flat[end] === '(')
        refuse('name', from, end);
    }
    return true;
  };

  const readSpelt = (): boolean => {
    const from = next;
    const spelt = take(SPELT);
    if (!spelt) return false;
    const meaning = NAMES.get(spelt[1]!) ?? refuse('name', from, next);
    name(meaning, from);
    return true;
  };

  const readCommand = (): boolean => {
    const from = next;
    const word = take(COMMAND)?.[1];
    if (word === undefined) return false;
    const written = fromLatex(word);
    if (written === 'frac' || written === 'root') tokens.push({ kind: 'command', name: written, ...place(from, next) });
    else if (written !== undefined) {
      const [, function_, sign] = /^([a-z]*)(.*)$/.exec(written) ?? [];
      if (function_) name(NAMES.get(function_)!, from);
      if (sign) tokens.push({ kind: 'sign', sign, ...place(from, next) });
    } else {
      const meaning = NAMES.get(word);
      const known = word === 'theta' || word === 'pi' || meaning?.kind === 'function';
      if (!known) refuse('name', from, next);
      next = from + 1;
      readNames();
    }
    return true;
  };

  const readSign = (): boolean => {
    const from = next;
    const sign = take(SIGN)?.[0];
    if (sign === undefined) return false;
    if (sign !== '.') tokens.push({ kind: 'sign', sign: SAME[sign] ?? sign, ...place(from, next) });
    return true;
  };

  /** The brackets of \sqrt[3]{x}. */
  const readDegree = (): boolean => {
    const last = tokens.at(-1);
    const opens = flat[next] === '[' && last?.kind === 'command' && last.name === 'root';
    if (!opens && !(flat[next] === ']' && roots > 0)) return false;
    roots += opens ? 1 : -1;
    tokens.push({ kind: 'sign', sign: opens ? '[' : ']', ...place(next, next + 1) });
    next++;
    return true;
  };

  const equals = EQUALS.exec(flat);
  if (equals) refuse('equals', 0, equals.index + 1);
  const readLibrary = (): boolean => take(LIBRARY) !== null;
  const readers = [readPower, readNumber, readLibrary, readLetter, readNames, readSpelt, readCommand, readSign];
  while (next < flat.length) {
    if (take(BLANK) || readers.some((read) => read()) || readDegree()) continue;
    refuse('character', next, next + 1);
  }
  tokens.push({ kind: 'end', at: text.length, length: 0 });
  return settleIndices(tokens);
}
