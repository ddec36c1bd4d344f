import type { Delimiter } from './cells';
import { findHead, type Head } from './head';
import type { Decimal } from './number';
import type { Cut } from './rows';
import { type Doubt, findSigns, type Signs } from './signs';
import type { Sniffed } from './sniff';
import type { TrackColumns } from './tracks/columns';

/** What a reader may say of a file where it is not read as they mean it. */
export interface Reading {
  readonly delimiter?: Delimiter;
  readonly decimal?: Decimal;
  readonly headed?: boolean;
  /** Whether the first index of an array runs along x. */
  readonly firstAcross?: boolean;
  /** Which of several datasets is taken. */
  readonly dataset?: string;
  /** Which columns hold a recorded track. */
  readonly columns?: TrackColumns;
}

/** How a text is written. */
export interface Manner extends Head {
  readonly cut: Cut;
  readonly decimal: Decimal;
  readonly doubt: Doubt | undefined;
  /** Whether the first row is none of numbers: it names the columns, or says where those of a grid stand. */
  readonly headed: boolean;
}

/** What stands above the numbers of a text that is signed in a known way. */
export function headOf({ cut, rows, remark }: Sniffed, decimal: Decimal, headed?: boolean): Head {
  const ways = remark === undefined ? [] : [remark.split(cut.delimiter), remark.split(/[\s,;]+/)];
  return findHead(rows, ways, decimal, headed);
}

/** How a text is written, what the reader says of it first; yields the share that is read. */
export function* findManner(text: string, sniffed: Sniffed, { decimal, headed }: Reading): Generator<number, Manner> {
  const { cut } = sniffed;
  const signs: Signs = decimal ? { decimal } : yield* findSigns(text, cut);
  const head = headOf(sniffed, signs.decimal, headed);
  return { cut, doubt: undefined, ...signs, ...head, headed: head.names !== undefined };
}
