/** Where something was published first, or is explained best. */
export interface Source {
  readonly authors: string;
  /** Absent where it is not known. */
  readonly year?: number;
  readonly title: string;
  /** Journal, conference or publisher. */
  readonly where: string;
  readonly url: string;
}

/** A formula, and how PyTorch says the same. */
export interface Rule {
  /** The lines of the formula, in the notation of `typesetLines`. */
  readonly formula: readonly string[];
  /** The call in PyTorch, with the names of parameters in braces where their values go. */
  readonly torch: string;
  /** Present where PyTorch has none, and the call is that of the nearest it has. */
  readonly nearest?: true;
}
