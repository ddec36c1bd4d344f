import type { Optimizer } from './method';

/** Searches in a row that have found no descent, and the learning rate of the last one. */
export interface Idleness {
  idle: number;
  tried: number;
}

/**
 * A searching optimizer for batches that are all the same: where two searches in a row with one learning rate have
 * found no descent, the first of them perhaps along a direction of its memory, no other will, and none is made.
 */
export function restWhenStuck(optimizer: Optimizer, known: Idleness = { idle: 0, tried: 0 }): Optimizer {
  return {
    ...optimizer,
    update(step, out) {
      const { lr = 0 } = step.hyper;
      if (lr !== known.tried) known.idle = 0;
      known.tried = lr;
      if (known.idle >= 2) {
        out.fill(0);
        return;
      }
      optimizer.update(step, out);
      known.idle = out[0] === 0 && out[1] === 0 ? known.idle + 1 : 0;
    },
  };
}
