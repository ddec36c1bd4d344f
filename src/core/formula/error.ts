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
  | 'index'
  /** In a rule: more than 600 characters, or more than 12 lines. */
  | 'longRule'
  | 'lines'
  /** A line of a rule that gives nothing a value. */
  | 'assignment'
  /** A case of a rule that hangs on no comparison, or on one that can't be read. */
  | 'case'
  /** A name that a rule can't use, or can't give a value to. */
  | 'reserved'
  | 'given'
  /** Something before a bracket that is no function. */
  | 'function'
  /** A gradient that gets its value in another line than the first, or not from ∇J. */
  | 'gradient'
  /** θ changed nowhere, or in two places. */
  | 'still'
  | 'twice';

/** Why something can't be read as a formula or a rule, and where: `at` and `length` count characters of what was typed. */
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
