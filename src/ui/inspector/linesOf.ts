import { optimizerOf } from '../../core/catalogue';
import type { Inspection } from '../../core/inspect/inspector';
import type { Line } from '../../core/inspect/line';
import { procedureLines } from '../../core/inspect/procedure';
import { ruleLines } from '../../core/inspect/ruleLines';
import { seenLines } from '../../core/inspect/seenLines';
import type { RunSpec } from '../../core/scenario';
import { procedures } from '../../optimizers/procedures';
import { ruleOf } from '../../optimizers/ruleOf';

type Method = Pick<RunSpec, 'optimizer' | 'rule'>;

/** Whether an optimizer's update has been written down line by line. */
export const isWritten = (method: Method): boolean =>
  ruleOf(method) !== undefined || procedures[method.optimizer] !== undefined;

/**
 * The lines of an optimizer's update in one step, each computed from those above it; the last is the change of θ. Of one
 * that has not been written down, what it was given and what came of it.
 */
export function linesOf(method: Method, step: Inspection): readonly Line[] {
  const optimizer = optimizerOf(method);
  const [rule, procedure] = [ruleOf(method), procedures[method.optimizer]];
  if (rule) return ruleLines(rule, optimizer, step);
  return procedure ? procedureLines(procedure, optimizer, step) : seenLines(optimizer, step);
}
