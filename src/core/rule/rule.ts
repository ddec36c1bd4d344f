/**
 * An optimizer's mathematics, told once: what is typeset, what the inspector puts numbers into, and what programs are
 * written from. The hand-written update is held to it by a test.
 *
 * A line gives a name a value, `m = beta1 * m + (1 - beta1) * g`, or takes it from θ, `theta -= lr * m`, in the
 * operations and functions of formulas (`**` for powers). Its names are
 * - the optimizer's parameters, as the address calls them, and `k`, the update from 1;
 * - `gradient`, ∇J of the batch at θ, and `theta`, θ itself, each coordinate by itself;
 * - those of other lines. A name that is read before a line has given it a value remembers that of the update before.
 *
 * Lines of the same name one after the other are cases: ` if a > b or c == 0` stands behind those with a condition, and
 * the first that holds counts. Where none does, the name keeps its value.
 */
export interface Rule {
  readonly lines: readonly string[];
  /** First values of what is remembered, as lines write them; 0 where none is said. */
  readonly initial?: Readonly<Record<string, string>>;
  /** What is remembered, where that is more than the names that are read before they are given. */
  readonly remembered?: readonly string[];
  /** Signs of names, in the notation of `typeset`, where the name itself does not say it. */
  readonly symbols?: Readonly<Record<string, string>>;
  /** The name that the map shows as what the method remembers of earlier gradients. */
  readonly remembers?: string;
  /** What is remembered, where the update's own memory holds it in another form, from that memory. */
  readonly recall?: Readonly<Record<string, (slots: Readonly<Record<string, ArrayLike<number>>>) => number>>;
}
