import { ENDS } from '../../core/ends';
import { statisticsAt } from '../../core/explore/statistics';
import type { Seen } from './question';

/** A place, and how many updates its runs take to arrive. */
export interface Quickest {
  readonly place: number;
  readonly updates: number;
}

const REACHED = ENDS.indexOf('reached');

/** Updates until all draws of a place had arrived at the lowest point or the target; infinite where any did not. */
function arrivalAt({ findings, experiment }: Seen, place: number): number {
  const { draws, trials } = findings;
  const passing = experiment.measure === 'updates';
  if (draws === 1) {
    const there = trials.tried[place] === 1 && (passing || trials.ends[place] === REACHED);
    return there ? trials.values[place]! : Number.POSITIVE_INFINITY;
  }
  const { tried, ends, within, median } = statisticsAt(findings, place);
  const there = tried > 0 && (passing ? within === tried : ends.reached === tried);
  return there ? median : Number.POSITIVE_INFINITY;
}

/** The place whose runs arrive first, where that is measured and any do. */
export function quickest(seen: Seen): Quickest | undefined {
  const { measure } = seen.experiment;
  if (measure !== 'outcome' && measure !== 'updates') return undefined;
  let best: Quickest | undefined;
  for (let place = 0; place < seen.design.width * seen.design.height; place++) {
    const updates = arrivalAt(seen, place);
    if (updates < (best?.updates ?? Number.POSITIVE_INFINITY)) best = { place, updates };
  }
  return best;
}
