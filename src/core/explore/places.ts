import { ENDS, type End } from '../ends';
import type { Findings } from './findings';
import { statisticsAt } from './statistics';

type Column = Float64Array<ArrayBuffer>;

/** What an experiment has found, place by place: columns, all of the same length. */
export interface PlaceColumns {
  readonly length: number;
  /** The value on each axis. */
  readonly at: readonly Column[];
  /** Draws made. */
  readonly tried: Uint32Array<ArrayBuffer>;
  /**
   * The part of the draws that ended in each way, 0 … 1; where runs are made to the target and no further, of those that
   * missed it.
   */
  readonly shares: Readonly<Record<Exclude<End, 'unknown'>, Column>>;
  /** The part of the draws whose measure is a number: that came to the target, or did not leave the map. */
  readonly within: Column;
  /**
   * Of the measure over the draws: a tenth, a half, nine tenths of them are no larger; and their mean. Infinite where they
   * missed, not a number where none was made.
   */
  readonly low: Column;
  readonly median: Column;
  readonly high: Column;
  readonly mean: Column;
  /** The minimum at which most draws ended, by its index in the surface's list; −1 where most are at none. */
  readonly minimum: Int16Array<ArrayBuffer>;
}

const KINDS = ENDS.filter((end) => end !== 'unknown');

/** Lays out by place what an experiment has found. */
export function placesOf(findings: Findings): PlaceColumns {
  const { axes, draws, trials } = findings;
  const length = trials.tried.length / draws;
  const [first, second] = axes;
  const width = first.values.length;
  const column = (): Column => new Float64Array(length);
  const at = [column(), ...(second ? [column()] : [])];
  const shares = Object.fromEntries(KINDS.map((kind) => [kind, column()])) as Record<(typeof KINDS)[number], Column>;
  const [within, low, median, high, mean] = [column(), column(), column(), column(), column()];
  const tried = new Uint32Array(length);
  const minimum = new Int16Array(length);
  for (let place = 0; place < length; place++) {
    at[0]![place] = first.values[place % width]!;
    if (second) at[1]![place] = second.values[Math.floor(place / width)]!;
    const found = statisticsAt(findings, place);
    tried[place] = found.tried;
    for (const kind of KINDS) shares[kind][place] = (found.ends[kind] ?? 0) / found.tried;
    within[place] = found.within / found.tried;
    low[place] = found.low;
    median[place] = found.median;
    high[place] = found.high;
    mean[place] = found.mean;
    minimum[place] = found.minimum;
  }
  return { length, at, tried, shares, within, low, median, high, mean, minimum };
}
