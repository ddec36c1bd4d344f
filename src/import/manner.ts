import type { Delimiter } from './cells';
import { findCut, remarkAbove } from './cut';
import { findHead, type Head } from './head';
import type { Decimal } from './number';
import { type Cut, firstRows } from './rows';
import { type Doubt, findSigns, type Signs } from './signs';

/** What a reader may say of a file where it is not read as they mean it. */
export interface Reading {
  readonly delimiter?: Delimiter;
  readonly decimal?: Decimal;
  readonly headed?: boolean;
}

/** How a text is written. */
export interface Manner extends Head {
  readonly cut: Cut;
  readonly decimal: Decimal;
  readonly doubt: Doubt | undefined;
  /** Whether the first row is none of numbers: it names the columns, or says where those of a grid stand. */
  readonly headed: boolean;
}

/** The head of a text that is cut and signed in a known way. */
export function headOf(text: string, cut: Cut, decimal: Decimal, headed?: boolean): Head {
  const remark = remarkAbove(text, cut);
  const ways = remark === undefined ? [] : [remark.split(cut.delimiter), remark.split(/[\s,;]+/)];
  return findHead(firstRows(text, cut), ways, decimal, headed);
}

/** How a text is written, what the reader says of it first; yields the share that is read. */
export function* findManner(text: string, { delimiter, decimal, headed }: Reading): Generator<number, Manner> {
  const cut = findCut(text, delimiter);
  const signs: Signs = decimal ? { decimal } : yield* findSigns(text, cut);
  const head = headOf(text, cut, signs.decimal, headed);
  return { cut, doubt: undefined, ...signs, ...head, headed: head.names !== undefined };
}
