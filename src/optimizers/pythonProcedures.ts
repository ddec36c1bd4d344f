import { someRooms } from '../core/rooms';
import { type MethodId, OPTIMIZERS } from './ids';
import type { ProcedureCode } from './shared/procedureCode';

/** The methods that are no rules, in Python. */
export const pythonProcedures = someRooms<MethodId, ProcedureCode>(
  OPTIMIZERS,
  import.meta.glob<ProcedureCode>('./*/python.ts', { eager: true, import: 'python' }),
);
