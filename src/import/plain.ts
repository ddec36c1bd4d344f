import { FileError } from './flaw';

/** Characters that are looked at between two words about the progress. */
const STRIDE = 1 << 18;

/** A text as it can be read: without the mark of its encoding. */
export interface Plain {
  readonly text: string;
  /** Whether it begins as JSON does. */
  readonly json: boolean;
}

/** Where a text first holds anything but blanks; −1 where it does not. */
function* firstMark(text: string): Generator<number, number> {
  for (let from = 0; from < text.length; from += STRIDE) {
    const at = text.slice(from, from + STRIDE).search(/\S/);
    if (at >= 0) return from + at;
    yield from / text.length;
  }
  return -1;
}

/** What every text must be: no longer than may be read, no other than text, and not empty. Throws a FileError. */
export function* plainText(text: string, most: number): Generator<number, Plain> {
  if (text.length > most) throw new FileError({ reason: 'large', limit: most });
  if (text.includes('\0')) throw new FileError({ reason: 'binary' });
  const mark = yield* firstMark(text);
  if (mark < 0) throw new FileError({ reason: 'empty' });
  return { text: text.replace(/^\uFEFF/, ''), json: text[mark] === '[' || text[mark] === '{' };
}
