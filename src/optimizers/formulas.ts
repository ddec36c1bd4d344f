import { someRooms } from '../core/rooms';
import { type MethodId, OPTIMIZERS } from './ids';

/** What is printed of the methods that are no rules, in the notation of `typesetLines`. */
export const procedureFormulas = someRooms<MethodId, readonly string[]>(
  OPTIMIZERS,
  import.meta.glob<readonly string[]>('./*/formula.ts', { eager: true, import: 'formula' }),
);
