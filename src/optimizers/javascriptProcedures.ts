import { someRooms } from '../core/rooms';
import { type MethodId, OPTIMIZERS } from './ids';
import type { ProcedureCode } from './shared/procedureCode';

/** The methods that are no rules, in JavaScript. */
export const javascriptProcedures = someRooms<MethodId, ProcedureCode>(
  OPTIMIZERS,
  import.meta.glob<ProcedureCode>('./*/javascript.ts', { eager: true, import: 'javascript' }),
);
