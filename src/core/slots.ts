import type { Optimizer } from './method';
import type { Vec } from './types';

/** An optimizer's memory before the first update: each slot by name, all zero. */
export function createSlots({ slots, sizes = {} }: Optimizer): Record<string, Vec> {
  const made: Record<string, Vec> = {};
  for (const slot of slots) made[slot] = new Float64Array(sizes[slot] ?? 2);
  return made;
}
