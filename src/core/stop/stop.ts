/** When a run may end before its steps: where nothing is left to gain, once the loss has hardly changed, or never. */
export type Stop = 'auto' | 'off' | number;

/** How many updates the loss must keep still before a run may end. */
export const WINDOW = 10;

/** The relative change of loss that the rule of thumb "the loss has hardly changed" begins with. */
export const RULE_OF_THUMB = 1e-6;

/** The relative change of loss that rounding alone can make. */
export const STOP_ROUNDING = Number.EPSILON;

/**
 * The change of loss that counts as none: the stop times the larger of |J| and what has been gained since the start,
 * so that neither a lowest loss of zero nor a large constant in the loss keeps a run from arriving.
 */
export function tolerance(stop: number, loss: number, first: number): number {
  return stop * Math.max(Math.abs(loss), Math.abs(first - loss));
}
