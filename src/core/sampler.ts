import type { Random } from './random';
import type { Batch } from './types';

/** Moves a window over the samples, one batch an update. */
export interface Sampler {
  /** The window; rewritten by `next`. */
  readonly batch: Batch;
  next(): void;
}

/** All samples, in their own order. */
export function fullBatch(samples: number): Batch {
  return { order: Uint32Array.from({ length: samples }, (_, i) => i), start: 0, end: samples };
}

/** The whole set at every update; draws no random number. */
export function createFullSampler(samples: number): Sampler {
  return { batch: fullBatch(samples), next: () => undefined };
}

/**
 * Batches without replacement: a fresh Fisher–Yates shuffle every epoch (Durstenfeld, Algorithm 235, CACM 1964),
 * a short last batch kept within its epoch.
 * @param size samples in a batch, at least 1
 */
export function createSampler(samples: number, size: number, random: Random): Sampler {
  const batch = fullBatch(samples);
  batch.start = samples;
  const { order } = batch;
  return {
    batch,
    next() {
      if (batch.end < samples) {
        batch.start = batch.end;
      } else {
        for (let i = samples - 1; i > 0; i--) {
          const j = random.below(i + 1);
          const held = order[i]!;
          order[i] = order[j]!;
          order[j] = held;
        }
        batch.start = 0;
      }
      batch.end = Math.min(samples, batch.start + size);
    },
  };
}
