/** What a method that is no rule needs before its first update, and what it does in each, as code. */
export interface ProcedureCode {
  readonly tools: readonly string[];
  readonly memory: readonly string[];
  /** `evaluate`, `g` and `lr` are known; `evaluate` takes a place and gives the batch's loss and gradient there. */
  readonly each: readonly string[];
  /** Present where `bend`, the Hessian of the batch's loss, is known too. */
  readonly needsHessian?: true;
}
