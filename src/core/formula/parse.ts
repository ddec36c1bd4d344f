import type { DoubtfulReading } from './doubts';
import { type FormulaError, Refusal } from './error';
import { nearestTo } from './near';
import { Parser } from './parser';
import { tokenize } from './tokens';
import type { Node } from './tree';

export const MOST_CHARACTERS = 200;

/** A formula that could be read; `readings` are present where parts of it could have been meant otherwise. */
interface Read {
  readonly tree: Node;
  readonly readings?: readonly DoubtfulReading[];
}

/** The tree of a formula in x and y, or why there is none. Total: never throws, whatever the text. */
export function parseFormula(text: string): Read | { readonly error: FormulaError } {
  const error = (code: FormulaError['code'], at: number, length: number) => {
    const found = text.slice(at, at + length);
    const near = code === 'name' || code === 'character' ? nearestTo(found) : undefined;
    return { error: { code, at, length, found, ...(near !== undefined && { near }) } };
  };
  if (text.length > MOST_CHARACTERS) return error('long', MOST_CHARACTERS, text.length - MOST_CHARACTERS);
  try {
    const parser = new Parser(tokenize(text));
    const tree = parser.formula();
    const { readings } = parser.doubts;
    return { tree, ...(readings.length > 0 && { readings }) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return error(refusal.code, refusal.at, refusal.length);
  }
}
