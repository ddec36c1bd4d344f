/** What became of a run at a slider position; its index is the code in a sweep's column. */
export const ENDS = ['unknown', 'reached', 'other', 'slow', 'swinging', 'diverged'] as const;
export type End = (typeof ENDS)[number];

/** The widest gap between positions tried at first; a power of two. */
export const COARSEST = 32;

/** Where one route ends at each learning rate of the slider, as columns; the index is the position − `first`. */
export interface Sweep {
  readonly first: number;
  /** Indices into {@link ENDS}. */
  readonly ends: Uint8Array<ArrayBuffer>;
  /** Updates needed to arrive, or made in all. */
  readonly updates: Uint32Array<ArrayBuffer>;
  /** Full loss at the end of each run. */
  readonly losses: Float64Array<ArrayBuffer>;
  /** Whether no more will be known, be it for want of time. */
  readonly ended: boolean;
}
