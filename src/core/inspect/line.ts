import type { Node } from '../formula/tree';

/** A gradient or a memory of gradients points uphill; a direction and the step point where they lead. */
export type Arrow = 'gradient' | 'memory' | 'direction' | 'step';

/** What a name stands for: one number of a scalar, two of a vector, three (xx, xy, yy) of a symmetric matrix. */
export interface Sign {
  /** In the notation of `typeset`. */
  readonly symbol: string;
  readonly value: readonly number[];
}

/** A line of an update in one step, computed from its formula and not by the update. */
export interface Line {
  readonly name: string;
  readonly symbol: string;
  /** What stands to the right of the symbol: an expression, or, where no numbers can stand in it, a text to typeset. */
  readonly formula?: Node | string;
  readonly value: readonly number[];
  /** Present where the value is remembered: what it was before. */
  readonly before?: readonly number[];
  /** Which of the map's arrows shows it. */
  readonly arrow?: Arrow;
  /** What the names in the formula stand for. */
  readonly known: ReadonlyMap<string, Sign>;
}
