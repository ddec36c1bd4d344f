import { ENDS, type End } from '../ends';
import type { Exploration } from './exploration';

/** What the draws of one place came to. */
export interface Statistics {
  /** Draws made so far. */
  readonly tried: number;
  /** How many of them ended in each way; of runs that were made to the target alone, those that missed it. */
  readonly ends: Readonly<Partial<Record<End, number>>>;
  /** How many came to the target, or whose measure is a number. */
  readonly within: number;
  /** Of the measure over the draws: a tenth, a half, nine tenths of them are no larger. Infinite where they missed. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Infinite where any missed. */
  readonly mean: number;
}

/** A quantile by linear interpolation between order statistics (Hyndman and Fan, 1996, definition 7). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below === above ? below : below + (at - Math.floor(at)) * (above - below);
}

/** The statistics of a place: its index in the exploration. */
export function statisticsAt({ draws, trials }: Exploration, place: number): Statistics {
  const ends: Partial<Record<End, number>> = {};
  const values: number[] = [];
  for (let trial = place * draws; trial < (place + 1) * draws; trial++) {
    if (!trials.tried[trial]) continue;
    values.push(trials.values[trial]!);
    const end = ENDS[trials.ends[trial]!]!;
    if (end !== 'unknown') ends[end] = (ends[end] ?? 0) + 1;
  }
  values.sort((a, b) => a - b);
  return {
    tried: values.length,
    ends,
    within: values.filter(Number.isFinite).length,
    low: quantile(values, 0.1),
    median: quantile(values, 0.5),
    high: quantile(values, 0.9),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  };
}
