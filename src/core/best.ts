import { ENDS, type Sweep } from './ends';
import { lrAt } from './lrScale';

/** The best learning rate of a sweep, and among how many it was found. */
export interface Best {
  readonly lr: number;
  readonly tried: number;
}

const REACHED = ENDS.indexOf('reached');
const DIVERGED = ENDS.indexOf('diverged');

/**
 * The rate that reached the lowest minimum in the fewest updates, of equals the one that ended lower; where none reached
 * it, the one that ended at the lowest loss. None where nothing was tried or everything diverged.
 */
export function bestRate({ first, ends, updates, losses }: Sweep): Best | undefined {
  let best = -1;
  let tried = 0;
  const isBetter = (i: number): boolean => {
    if (best < 0) return true;
    const arrives = ends[i] === REACHED;
    if (arrives !== (ends[best] === REACHED)) return arrives;
    if (arrives && updates[i] !== updates[best]) return updates[i]! < updates[best]!;
    return losses[i]! < losses[best]!;
  };
  ends.forEach((end, i) => {
    if (end === 0) return;
    tried++;
    if (end !== DIVERGED && isBetter(i)) best = i;
  });
  return best < 0 ? undefined : { lr: lrAt(first + best), tried };
}
