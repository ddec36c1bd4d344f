import { someRooms } from '../core/rooms';
import type { Source } from '../core/source';
import { OPTIMIZERS } from './ids';

/** Where each optimizer is from. */
export const sources = someRooms(
  OPTIMIZERS,
  import.meta.glob<readonly Source[]>('./*/source.ts', { eager: true, import: 'sources' }),
);
