import type { FormulaError } from '../core/formula/error';

/** Something in an address that could not be taken as it stood. */
export interface Problem {
  /** The key of the address, cut to a readable length. */
  readonly key: string;
  readonly given: string;
  /** What stands in its place; empty where it was left out. */
  readonly taken: string;
  readonly reason: Reason;
  /** Where in a text, and why. */
  readonly detail?: FormulaError;
}

export type Reason =
  /** No such key, id or parameter. */
  | 'unknown'
  /** Not of the form that the key asks for. */
  | 'malformed'
  /** A text that can't be read; `detail` says why. */
  | 'formula'
  | 'range'
  /** Given more than once, and so not at all. */
  | 'doubled'
  /** Made from a file of its reader's, which an address can't carry and which is not at hand. */
  | 'absent'
  /** Has no effect on this surface. */
  | 'unused'
  /** A later grammar than this program knows. */
  | 'version'
  /** More than fits: routes beyond the eighth, the tail of an overlong address, problems beyond those told. */
  | 'excess';

const READABLE = 60;
const MOST = 24;

/** What is read in the place of a key given twice: no key takes it. */
export const TWICE = '\0';

const cut = (text: string): string => (text.length > READABLE ? `${text.slice(0, READABLE)}…` : text);

/** Gathers problems, readable ones and not too many. */
export class ProblemLog {
  readonly list: Problem[] = [];
  /** Of each key that was given more than once, what was given last. */
  readonly doubled = new Map<string, string>();

  add(reason: Reason, key: string, given: string, taken = ''): void {
    this.push({ key, given, taken, reason });
  }

  addText(key: string, given: string, taken: string, { found, ...rest }: FormulaError): void {
    this.push({ key, given, taken, reason: 'formula', detail: { ...rest, found: cut(found) } });
  }

  private push({ key, given, taken, ...rest }: Problem): void {
    const last = given === TWICE ? this.doubled.get(key) : undefined;
    const why: Pick<Problem, 'reason' | 'detail'> = last === undefined ? rest : { reason: 'doubled' };
    if (this.list.length < MOST)
      this.list.push({ key: cut(key), given: cut(last ?? given), taken: cut(taken), ...why });
    else this.list[MOST - 1] = { key: '…', given: '…', taken: '', reason: 'excess' };
  }
}
