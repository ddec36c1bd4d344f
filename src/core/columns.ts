/** A run as columns; the index is the update, 0 the start. */
export interface Columns {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Full loss J(θ), not the batch's. */
  readonly loss: Float64Array;
  /** ‖∇J(θ)‖ of the full loss. */
  readonly gradNorm: Float64Array;
  /** Per-sample gradient evaluations spent so far. */
  readonly evals: Float64Array;
  /** The learning rate of the update that led here; at the start, that of the first. NaN for a method without one. */
  readonly lr: Float64Array;
}

/** Room for a run of so many updates. */
export function createColumns(updates: number): Columns {
  const column = (): Float64Array => new Float64Array(updates + 1);
  return { x: column(), y: column(), loss: column(), gradNorm: column(), evals: column(), lr: column() };
}

/** The first `length` rows, as copies that hold no more memory than they show. */
export function takeRows(columns: Columns, length: number): Columns {
  const take = (column: Float64Array): Float64Array => (column.length === length ? column : column.slice(0, length));
  return {
    x: take(columns.x),
    y: take(columns.y),
    loss: take(columns.loss),
    gradNorm: take(columns.gradNorm),
    evals: take(columns.evals),
    lr: take(columns.lr),
  };
}
