import type { Random } from './random';
import type { Batch } from './types';

/** Moves a window over the samples, one batch an update. */
export interface Sampler {
  /** The window; rewritten by `next`. */
  readonly batch: Batch;
  next(): void;
  /**
   * Makes so many exchanges of a shuffle that `next` would begin with, which then makes the rest; whether none is left.
   * It draws what `next` would have drawn.
   */
  prepare(exchanges: number): boolean;
  /** Begins anew, with another stream; others may have used the memory of the order since. */
  begin(random: Pick<Random, 'below'>): void;
}

const inOrder = (order: Uint32Array): void => {
  for (let i = 0; i < order.length; i++) order[i] = i;
};

/**
 * All samples, in their own order.
 * @param order where the order is kept
 */
export function fullBatch(samples: number, order: Uint32Array = new Uint32Array(samples)): Batch {
  inOrder(order);
  return { order, start: 0, end: samples };
}

/** The whole set at every update; draws no random number. */
export function createFullSampler(samples: number, order?: Uint32Array): Sampler {
  const batch = fullBatch(samples, order);
  return { batch, next: () => undefined, prepare: () => true, begin: () => inOrder(batch.order) };
}

/**
 * Batches without replacement: a fresh Fisher–Yates shuffle every epoch (Durstenfeld, Algorithm 235, CACM 1964),
 * a short last batch kept within its epoch.
 * @param size samples in a batch, at least 1
 * @param order where the order of the samples is kept
 */
export function createSampler(
  samples: number,
  size: number,
  random: Pick<Random, 'below'>,
  order?: Uint32Array,
): Sampler {
  const batch = fullBatch(samples, order);
  batch.start = samples;
  const { order: ids } = batch;
  let { below } = random;
  /** The place that the shuffle has come to, downwards. */
  let place = samples - 1;
  const shuffle = (until: number): void => {
    for (let i = place; i > until; i--) {
      const j = below(i + 1);
      const held = ids[i]!;
      ids[i] = ids[j]!;
      ids[j] = held;
    }
    place = until;
  };
  return {
    batch,
    next() {
      if (batch.end < samples) {
        batch.start = batch.end;
      } else {
        if (place > 0) shuffle(0);
        place = samples - 1;
        batch.start = 0;
      }
      batch.end = Math.min(samples, batch.start + size);
    },
    prepare(exchanges) {
      if (batch.end < samples) return true;
      if (place > 0) shuffle(Math.max(0, place - exchanges));
      return place <= 0;
    },
    begin(other) {
      below = other.below;
      inOrder(ids);
      batch.start = samples;
      batch.end = samples;
      place = samples - 1;
    },
  };
}
