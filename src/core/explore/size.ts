import type { BatchSize } from '../scenario';

/** How many samples a batch holds. */
export const sizeOf = (batch: BatchSize, samples: number): number =>
  batch === 'full' ? samples : Math.min(batch, samples);
