/** What a method that searches along a line needs before its first update, and what it does in each, as code. */
export interface Method {
  readonly tools: readonly string[];
  readonly memory: readonly string[];
  /** `evaluate`, `g` and `lr` are known. */
  readonly each: readonly string[];
}
