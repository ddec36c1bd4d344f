import type { SettingAxis } from './settingAxis';

/** What became of each run, as columns; the index is the place × draws + the draw. */
export interface Trials {
  /** 1 where the run was made. */
  readonly tried: Uint8Array<ArrayBuffer>;
  /** Indices into `ENDS`; 0 also where a run was made until it came to the target, and no further. */
  readonly ends: Uint8Array<ArrayBuffer>;
  /** The minimum that it is at, by its index in the surface's list; −1 where it is at none of them. */
  readonly minima: Int16Array<ArrayBuffer>;
  /** Updates until it was there, or made in all. */
  readonly updates: Uint32Array<ArrayBuffer>;
  /** Full loss at its end. */
  readonly losses: Float64Array<ArrayBuffer>;
  /** What was measured; infinite where the target was not reached, or the run left the map. */
  readonly values: Float64Array<ArrayBuffer>;
}

/** What an experiment has found so far. */
export interface Findings {
  /** One or two; the place of (i, j) is i + j · values of the first. */
  readonly axes: readonly [SettingAxis] | readonly [SettingAxis, SettingAxis];
  /** Runs at each place. */
  readonly draws: number;
  /** The learning rate at each place of a batch size, where a policy sets it. */
  readonly rates?: Float64Array<ArrayBuffer>;
  /**
   * The update at which the mean loss of the draws at a place has come to the target, where that is measured and anything
   * is random; infinite where it does not. Later than most draws first come there, since theirs are lucky moments.
   */
  readonly means?: Float64Array<ArrayBuffer>;
  readonly trials: Trials;
  /** Whether no more will be known. */
  readonly ended: boolean;
}
