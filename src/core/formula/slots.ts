/** Value, ∂x, ∂y, ∂xx, ∂xy, ∂yy of every slot, one column each: dual numbers of second order. */
export interface Slots {
  readonly v: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  readonly yy: Float64Array;
}

export function createDualSlots(count: number): Slots {
  const column = (): Float64Array => new Float64Array(count);
  return { v: column(), x: column(), y: column(), xx: column(), xy: column(), yy: column() };
}

/**
 * A slope times what it is the slope of. What does not move has no slope, however steep the function is there, and what
 * is flat has none, however fast its argument moves: so 1/(1 + exp(−x)) stays flat where the exponential overflows.
 */
export const slopeTimes = (slope: number, moved: number): number => (slope === 0 || moved === 0 ? 0 : slope * moved);
