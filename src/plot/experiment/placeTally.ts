import { ENDS } from '../../core/ends';
import type { Findings } from '../../core/explore/findings';
import { quantile } from '../../core/explore/statistics';

/** What most draws of a place came to. */
export interface PlaceTally {
  /** Draws made. */
  tried: number;
  /** The end of most draws, as an index into `ENDS`; of several the first, 0 where none is told. */
  end: number;
  /** Where most of the draws with that end are, by the minimum's index; −1 where at none. */
  minimum: number;
  /** Draws that left the map. */
  diverged: number;
  /** Half of the measures are no larger; not a number where none was made. */
  median: number;
}

const DIVERGED = ENDS.indexOf('diverged');

/** What stands most often in a sorted list; of several, the least. */
function commonest(sorted: Int16Array): number {
  let [best, most] = [-1, 0];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    if (to - from > most) [best, most] = [sorted[from]!, to - from];
  }
  return best;
}

/** Counts the draws of one place after another; what it returns is one object, written anew each time. */
export function createTally({ draws, trials }: Findings): (place: number) => PlaceTally {
  const { tried, ends, minima, values } = trials;
  const tally: PlaceTally = { tried: 0, end: 0, minimum: -1, diverged: 0, median: Number.NaN };
  if (draws === 1)
    return (place) => {
      tally.tried = tried[place]!;
      tally.end = ends[place]!;
      tally.minimum = minima[place]!;
      tally.diverged = tally.end === DIVERGED ? 1 : 0;
      tally.median = tally.tried ? values[place]! : Number.NaN;
      return tally;
    };
  const counts = new Uint32Array(ENDS.length);
  const measures = new Float64Array(draws);
  const at = new Int16Array(draws);
  return (place) => {
    const [first, last] = [place * draws, (place + 1) * draws];
    let count = 0;
    counts.fill(0);
    for (let trial = first; trial < last; trial++) {
      if (!tried[trial]) continue;
      measures[count++] = values[trial]!;
      counts[ends[trial]!]!++;
    }
    let end = 0;
    for (let i = 1; i < counts.length; i++) if (counts[i]! > (end === 0 ? 0 : counts[end]!)) end = i;
    let there = 0;
    for (let trial = first; trial < last; trial++)
      if (tried[trial] && ends[trial] === end) at[there++] = minima[trial]!;
    tally.tried = count;
    tally.end = end;
    tally.minimum = commonest(at.subarray(0, there).sort());
    tally.diverged = counts[DIVERGED]!;
    tally.median = count === 0 ? Number.NaN : quantile(measures.subarray(0, count).sort(), 0.5);
    return tally;
  };
}
