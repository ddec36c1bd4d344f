import { ENDS, type End } from '../../core/ends';
import type { Findings } from '../../core/explore/findings';

/** How many of the draws ended in one way, by place: from one share to another, 0 … 1, not numbers where none was made. */
export interface StackedShare {
  readonly end: Exclude<End, 'unknown'>;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The ends that occur in an experiment, in the order of `ENDS`, each upon those before it. */
export function stackedShares({ axes, draws, trials }: Findings): readonly StackedShare[] {
  const places = axes.reduce((count, { values }) => count * values.length, 1);
  const counts = ENDS.map(() => new Float64Array(places));
  const tried = new Float64Array(places);
  for (let trial = 0; trial < places * draws; trial++) {
    if (!trials.tried[trial]) continue;
    const place = Math.floor(trial / draws);
    tried[place]!++;
    counts[trials.ends[trial]!]![place]!++;
  }
  let below = new Float64Array(places).map((_, place) => (tried[place]! > 0 ? 0 : Number.NaN));
  return ENDS.flatMap((end, index): StackedShare[] => {
    const count = counts[index]!;
    if (end === 'unknown' || !count.some((one) => one > 0)) return [];
    const from = below;
    const to = from.map((share, place) => share + count[place]! / tried[place]!);
    below = to;
    return [{ end, from, to }];
  });
}
