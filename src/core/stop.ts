/** How many updates the loss must keep still before a run has arrived. */
export const WINDOW = 10;

/** The tolerance by which outcomes are judged where the scenario switches the stop off. */
export const DEFAULT_STOP = 1e-6;

/**
 * The change of loss that counts as none: the stop times the larger of |J| and what has been gained since the start,
 * so that neither a lowest loss of zero nor a large constant in the loss keeps a run from arriving.
 */
export function tolerance(stop: number, loss: number, first: number): number {
  return stop * Math.max(Math.abs(loss), Math.abs(first - loss));
}
