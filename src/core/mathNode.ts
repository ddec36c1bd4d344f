/** Elements of MathML Core that hold text: a name, a number, an operator, words. */
export interface MathLeaf {
  readonly tag: 'mi' | 'mn' | 'mo' | 'mtext';
  readonly text: string;
  /** Where an operator stands, if its place in the row doesn't tell. */
  readonly form?: 'prefix' | 'infix' | 'postfix';
  /** Present on a single letter that is no variable, such as π. */
  readonly upright?: true;
}

/** Elements of MathML Core that hold others, in its order: the base first, then what stands below, then above. */
export interface MathBranch {
  readonly tag:
    | 'mrow'
    | 'mfrac'
    | 'msqrt'
    | 'mroot'
    | 'msub'
    | 'msup'
    | 'msubsup'
    | 'munder'
    | 'mover'
    | 'munderover'
    | 'mtable'
    | 'mtr'
    | 'mtd';
  readonly children: readonly MathNode[];
}

/** Typeset mathematics as data. */
export type MathNode = MathLeaf | MathBranch;
