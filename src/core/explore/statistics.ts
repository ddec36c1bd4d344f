import { ENDS, type End } from '../ends';
import type { Findings } from './findings';

/** What the draws of one place came to. */
export interface Statistics {
  /** Draws made so far. */
  readonly tried: number;
  /** How many of them ended in each way; of runs that were made to the target alone, those that missed it. */
  readonly ends: Readonly<Partial<Record<Exclude<End, 'unknown'>, number>>>;
  /** How many came to the target, or whose measure is a number. */
  readonly within: number;
  /** Of the measure over the draws: a tenth, a half, nine tenths of them are no larger. Infinite where they missed. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** Infinite where any missed. */
  readonly mean: number;
  /** The minimum at which most draws ended, by its index in the surface's list; −1 where most are at none. */
  readonly minimum: number;
}

/** A quantile by linear interpolation between order statistics (Hyndman and Fan, 1996, definition 7). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below === above ? below : below + (at - Math.floor(at)) * (above - below);
}

/** What stands most often among some numbers; of several, the least. */
function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].flatMap(([number, count]) => (count === most ? [number] : [])));
}

/** The statistics of a place: its index in the findings. */
export function statisticsAt({ draws, trials }: Findings, place: number): Statistics {
  const ends: Partial<Record<Exclude<End, 'unknown'>, number>> = {};
  const values: number[] = [];
  const minima: number[] = [];
  for (let trial = place * draws; trial < (place + 1) * draws; trial++) {
    if (!trials.tried[trial]) continue;
    values.push(trials.values[trial]!);
    minima.push(trials.minima[trial]!);
    const end = ENDS[trials.ends[trial]!]!;
    if (end !== 'unknown') ends[end] = (ends[end] ?? 0) + 1;
  }
  values.sort((a, b) => a - b);
  const tried = values.length;
  return {
    tried,
    ends,
    within: values.filter(Number.isFinite).length,
    low: tried ? quantile(values, 0.1) : Number.NaN,
    median: tried ? quantile(values, 0.5) : Number.NaN,
    high: tried ? quantile(values, 0.9) : Number.NaN,
    mean: values.reduce((sum, value) => sum + value, 0) / tried,
    minimum: tried ? mostCommon(minima) : -1,
  };
}
