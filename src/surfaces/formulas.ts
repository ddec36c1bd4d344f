import type { Formula } from '../core/formula/lines';
import { someRooms } from '../core/rooms';
import { SURFACES } from './ids';

/** The losses of surfaces as formulas: of those that are fitted to data, that of one sample. */
export const surfaceFormulas = someRooms(
  SURFACES,
  import.meta.glob<Formula>('./*/formula.ts', { eager: true, import: 'formula' }),
);
