import { rooms } from '../core/rooms';
import type { Optimizer } from '../core/types';
import { OPTIMIZERS } from './ids';

/** All optimizers by id. */
export const optimizers = rooms(
  OPTIMIZERS,
  import.meta.glob<Optimizer>('./*/update.ts', { eager: true, import: 'optimizer' }),
);
