type Code =
  | 'empty'
  /** More than 200 characters. */
  | 'long'
  /** More than 200 numbers, names and operations. */
  | 'large'
  /** Nested more than 32 deep. */
  | 'deep'
  | 'character'
  /** A number too large for a double. */
  | 'number'
  | 'name'
  /** Something is missing that an operator or a function works on. */
  | 'operand'
  /** Two things follow each other with nothing that joins them. */
  | 'operator'
  /** A bracket that is never closed. */
  | 'open'
  /** A bracket that was never opened. */
  | 'close'
  | 'arguments'
  /** A comma outside the arguments of a function: perhaps a decimal one. */
  | 'comma'
  /** An equals sign: the right side alone is wanted. */
  | 'equals'
  /** A comparison that nothing hangs on, or something that hangs on no comparison, or on more than one. */
  | 'condition'
  /** More than two numbered variables, or numbered ones beside plain ones. */
  | 'index';

/** Why something can't be read as a formula, and where: `at` and `length` count characters of what was typed. */
export interface FormulaError {
  readonly code: Code;
  readonly at: number;
  readonly length: number;
  /** The part of what was typed that this is about. */
  readonly found: string;
  /** What may have been meant by a name or a sign that is not known. */
  readonly near?: string;
}

/** Leaves the parser at the first thing that can't be read; never leaves `parseFormula`. */
export class Refusal extends Error {
  constructor(
    readonly code: FormulaError['code'],
    readonly at: number,
    readonly length: number,
  ) {
    super(code);
  }
}
