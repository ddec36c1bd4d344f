import type { Sweep } from '../../core/ends';
import { followSweep, sweepOf } from './sweeps';

/** What shows the sweep that is wanted by now. */
export interface Follower {
  want(key: string): void;
  stop(): void;
}

/**
 * Follows the sweep wanted last. One that has told nothing yet is let go on until it has, else a start point that is
 * dragged would starve every sweep of its first, coarse paint.
 */
export function createFollower(show: (sweep: Sweep | 'failed') => void): Follower {
  let wanted = '';
  let followed = '';
  let leave = (): void => undefined;

  const follow = (): void => {
    if (wanted === followed) return;
    leave();
    followed = wanted;
    leave = followSweep(followed, hear);
    hear();
  };
  const hear = (): void => {
    const sweep = sweepOf(followed);
    if (!sweep) return;
    show(sweep);
    follow();
  };

  return {
    want(key) {
      wanted = key;
      if (key !== '' && (followed === '' || sweepOf(followed))) follow();
    },
    stop() {
      leave();
      followed = '';
    },
  };
}
