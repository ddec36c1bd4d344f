import { FileError } from './flaw';

/** Characters that are looked at between two words about the progress. */
const STRIDE = 1 << 18;

/** A text as it can be read: without the mark of its encoding. */
export interface Plain {
  readonly text: string;
  /** Whether it begins as JSON does. */
  readonly json: boolean;
}

/**
 * What every text must be: no longer than may be read, no other than text, and not empty. Yields the share that is looked
 * at. Throws a FileError.
 */
export function* plainText(text: string, most: number): Generator<number, Plain> {
  if (text.length > most) throw new FileError({ reason: 'large', limit: most });
  let first = '';
  for (let from = 0; from < text.length; from += STRIDE) {
    const part = text.slice(from, from + STRIDE);
    if (part.includes('\0')) throw new FileError({ reason: 'binary' });
    first ||= /\S/.exec(part)?.[0] ?? '';
    yield Math.min(1, (from + STRIDE) / text.length);
  }
  if (first === '') throw new FileError({ reason: 'empty' });
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, json: first === '[' || first === '{' };
}
