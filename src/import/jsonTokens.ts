import { FileError, type FlawReason } from './flaw';
import { LONGEST_CELL } from './number';

/** What stands alone in JSON. */
export type Scalar = string | number | boolean | null;

/** A sign of JSON, or what a value is. */
export type JsonToken = '[' | ']' | '{' | '}' | ',' | ':' | 'string' | 'scalar';

/** Characters that are read between two words about the progress. */
const STRIDE = 30_000;

/** Of longer strings only the beginning is given. */
const LONGEST_STRING = 1000;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const IN_NUMBER = /[-+.\w]/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/;
const WORDS: readonly (readonly [string, Scalar])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** A text of JSON whose lines are counted as it is read. */
interface JsonText {
  readonly text: string;
  /** Hears how far the reading is. */
  see(at: number): void;
  /** What is wrong at a place in the line that the reading has come to. */
  flawAt(at: number, reason?: FlawReason, limit?: number): FileError;
}

function countLines(text: string): JsonText {
  let row = 1;
  let begin = 0;
  let seen = 0;
  const see = (at: number): void => {
    for (; seen < at; seen++) {
      const code = text.charCodeAt(seen);
      if (code !== 10 && (code !== 13 || text.charCodeAt(seen + 1) === 10)) continue;
      row++;
      begin = seen + 1;
    }
  };
  return {
    text,
    see,
    flawAt(at, reason = 'json', limit) {
      see(at);
      const given = text.slice(at, at + 60);
      return new FileError({ reason, row, column: at - begin + 1, given, ...(limit !== undefined && { limit }) });
    },
  };
}

/** The number that begins at a place, and where it ends. */
function numberAt({ text, flawAt }: JsonText, at: number): { value: number; end: number } {
  let end = at + 1;
  while (end < text.length && IN_NUMBER.test(text[end]!)) {
    if (end - at === LONGEST_CELL) throw flawAt(at, 'digits', LONGEST_CELL);
    end++;
  }
  const written = text.slice(at, end);
  if (!NUMBER.test(written)) throw flawAt(at);
  return { value: Number(written), end };
}

/** How long the escape at a place in a string is. */
function escapeAt({ text, flawAt }: JsonText, at: number): number {
  const found = ESCAPE.exec(text.slice(at, at + 6));
  if (!found) throw flawAt(at);
  return found[0].length;
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Hears of a token, where it begins in the text, and of what value it is. */
type Look = (token: JsonToken, at: number, value: Scalar) => void;

/** The tokens of a text of JSON. */
export interface Tokens extends Pick<JsonText, 'flawAt'> {
  /** Shows one after the other; yields the share that is read. Throws a FileError where there is none. */
  over(look: Look): Generator<number, void>;
}

export function tokensOf(text: string): Tokens {
  const json = countLines(text);
  return { flawAt: json.flawAt, over: (look) => overTokens(json, look) };
}

function* overTokens(json: JsonText, look: Look): Generator<number, void> {
  const { text, see, flawAt } = json;
  let pause = STRIDE;
  for (let at = 0; at < text.length; ) {
    if (at >= pause) {
      pause = at + STRIDE;
      see(at);
      yield at / text.length;
    }
    const sign = text[at]!;
    if (isBlank(text.charCodeAt(at))) at++;
    else if ('[]{},:'.includes(sign)) look(sign as JsonToken, at++, null);
    else if (sign === '"') {
      const begin = at++;
      for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(at)) {
        if (at >= text.length) throw flawAt(begin);
        if (code < 32) throw flawAt(at);
        at += code === 92 ? escapeAt(json, at) : 1;
        if (at < pause) continue;
        pause = at + STRIDE;
        see(at);
        yield at / text.length;
      }
      at++;
      const whole = at - begin <= LONGEST_STRING;
      look('string', begin, whole ? JSON.parse(text.slice(begin, at)) : text.slice(begin + 1, begin + LONGEST_STRING));
    } else if (sign === '-' || (sign >= '0' && sign <= '9')) {
      const { value, end } = numberAt(json, at);
      look('scalar', at, value);
      at = end;
    } else {
      const word = WORDS.find(([written]) => text.startsWith(written, at));
      if (!word) throw flawAt(at);
      look('scalar', at, word[1]);
      at += word[0].length;
    }
  }
}
