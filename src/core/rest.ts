import type { Optimizer } from './types';

/**
 * A searching optimizer for batches that are all the same: where two searches in a row with one learning rate have
 * found no descent, the first of them perhaps along a direction of its memory, no other will, and none is made.
 */
export function restWhenStuck(optimizer: Optimizer): Optimizer {
  let idle = 0;
  let tried = 0;
  return {
    ...optimizer,
    update(step, out) {
      const { lr = 0 } = step.hyper;
      if (lr !== tried) idle = 0;
      tried = lr;
      if (idle >= 2) {
        out.fill(0);
        return;
      }
      optimizer.update(step, out);
      idle = out[0] === 0 && out[1] === 0 ? idle + 1 : 0;
    },
  };
}
