import { createRandom } from './random';
import { createSampler } from './sampler';

/** Which samples the updates of one run look at. */
export interface Batches {
  /**
   * The ids of the samples of update `update` ≥ 1, in the order drawn; going on from the last one asked for is cheap,
   * going back starts over.
   * @param work samples that may be shuffled in this call; where it does not suffice there is no answer yet, and the
   * next call goes on from there
   */
  at(update: number, work?: number): Uint32Array | undefined;
}

/** Replays the sampler of the run at a place, exactly as the run had it. */
export function createBatches(samples: number, size: number, seed: number, place: number): Batches {
  let sampler = createSampler(samples, size, createRandom(seed, place));
  let made = 0;
  return {
    at(update, work = Number.POSITIVE_INFINITY) {
      if (update < made) {
        sampler = createSampler(samples, size, createRandom(seed, place));
        made = 0;
      }
      for (let spent = 0; made < update; made++) {
        if (spent > work) return undefined;
        sampler.next();
        spent += sampler.batch.start === 0 ? samples : 1;
      }
      const { order, start, end } = sampler.batch;
      return order.slice(start, end);
    },
  };
}

/** The ids of the samples that update `update` ≥ 1 of the run at a place looks at. */
export function batchAt(samples: number, size: number, seed: number, place: number, update: number): Uint32Array {
  return createBatches(samples, size, seed, place).at(update) ?? new Uint32Array();
}
