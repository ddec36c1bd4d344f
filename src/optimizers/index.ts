import type { Optimizer } from '../core/method';
import { rooms } from '../core/rooms';
import { OPTIMIZERS } from './ids';

/** All optimizers by id. */
export const optimizers = rooms(
  OPTIMIZERS,
  import.meta.glob<Optimizer>('./*/update.ts', { eager: true, import: 'optimizer' }),
);
