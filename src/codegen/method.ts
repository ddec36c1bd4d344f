import type { Rule } from '../core/rule/rule';
import type { RunSpec } from '../core/scenario';
import { javascriptProcedures } from '../optimizers/javascriptProcedures';
import { pythonProcedures } from '../optimizers/pythonProcedures';
import { ruleOf } from '../optimizers/ruleOf';
import type { ProcedureCode } from '../optimizers/shared/procedureCode';

/** How an optimizer is written down: in the lines of its rule, or as a procedure, which each language has its own of. */
export type Method = { readonly rule: Rule } | { readonly python: ProcedureCode; readonly javascript: ProcedureCode };

/** The method of a run; none where it has not been written down. */
export function methodOf(run: RunSpec): Method | undefined {
  const { optimizer } = run;
  const rule = ruleOf(run);
  if (rule) return { rule };
  const [python, javascript] = [pythonProcedures[optimizer], javascriptProcedures[optimizer]];
  return python && javascript && { python, javascript };
}
