/** What can be said of a run where it ended, in the words of the field. */
export const KINDS = [
  'converged',
  'settling',
  'wandering',
  'oscillating',
  'descending',
  'stalled',
  'crawling',
  'climbing',
  'diverged',
  'recorded',
] as const;

/** What is known of a training that was recorded. */
interface Recording {
  readonly name: string;
  /** The loss that the training itself had at each place. */
  readonly loss?: Float64Array;
  /** The part of its variance that lies in the plane, 0 … 1. */
  readonly captured?: number;
  /** Records that there are, played or not, and updates that the training made in all. */
  readonly records: number;
  readonly updates?: number;
}

/** A verdict on a run: a claim about the place and the slope where it ended, whatever ended it. */
export interface Outcome {
  /**
   * `converged`: at rest at a minimum. `settling`: near one and still going in. `wandering`: kept about one by sampling
   * noise. `oscillating`: repeats itself or falls no longer. `descending`: still falls, no minimum near. `stalled`: flat
   * against the steepest slope that it met, no minimum near. `crawling`: not flat, but the strides are so short that the
   * way would take many times the steps. `climbing`: above its start and rising. `diverged`: a number is not finite, or
   * the place lies 1000 maps away. `recorded`: nothing is claimed, since it was not computed here.
   */
  readonly kind: (typeof KINDS)[number];
  /** ‖∇J‖ of the full loss at the last place recorded. */
  readonly gradNorm: number;
  /**
   * Of `converged`, the update since which it has been there; of `diverged`, the update that left the map; of `recorded`,
   * the record that can't be shown, and none after it, since the surface has no finite loss there.
   */
  readonly at?: number;
  /** The minimum that it is at, or about: its place in the surface's list; absent where the list lacks it. */
  readonly minimum?: number;
  /** Whether no listed minimum lies lower than the one it is at; absent where it is at none, or none is listed. */
  readonly lowest?: boolean;
  /** To the minimum that it is at, else to the nearest of the lowest listed ones; in the plane's units. */
  readonly distance?: number;
  /** Where the minimum that it is at is not in the surface's list though others are: off its map, or on it unmarked. */
  readonly unlisted?: 'off' | 'unmarked';
  /** Of a recorded track, what was recorded besides its places, up to where it is played. */
  readonly recording?: Recording;
  /** Of `oscillating`, how wide it swings; of `wandering`, the root mean square distance from its middle. */
  readonly width?: number;
}
