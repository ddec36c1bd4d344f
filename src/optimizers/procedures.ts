import type { Procedure } from '../core/inspect/procedure';
import { someRooms } from '../core/rooms';
import { type MethodId, OPTIMIZERS } from './ids';

/** The methods that are more than lines of a rule, line by line. */
export const procedures = someRooms<MethodId, Procedure>(
  OPTIMIZERS,
  import.meta.glob<Procedure>('./*/procedure.ts', { eager: true, import: 'procedure' }),
);
