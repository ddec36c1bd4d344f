import type { Outcome } from './outcome/outcome';

/**
 * What became of a run, in one word: the kind of its outcome, but that one at a minimum that is not the lowest is
 * `other`, and one at rest at any other minimum has `reached` it. Its index is the code in a sweep's column.
 */
export const ENDS = [
  'unknown',
  'reached',
  'settling',
  'wandering',
  'other',
  'descending',
  'crawling',
  'stalled',
  'oscillating',
  'climbing',
  'diverged',
] as const;
export type End = (typeof ENDS)[number];

/** The end that the sentence beside a route and the paint of its slider are made of; of what was recorded, none is known. */
export function endOf({ kind, lowest }: Outcome): End {
  if (lowest === false) return 'other';
  if (kind === 'recorded') return 'unknown';
  return kind === 'converged' ? 'reached' : kind;
}

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
