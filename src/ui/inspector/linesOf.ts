import { optimizers } from '../../core/catalogue';
import type { Inspection } from '../../core/inspect/inspector';
import type { Line } from '../../core/inspect/line';
import { procedureLines } from '../../core/inspect/procedure';
import { ruleLines } from '../../core/inspect/ruleLines';
import { seenLines } from '../../core/inspect/seenLines';
import type { OptimizerId } from '../../optimizers/ids';
import { procedures } from '../../optimizers/procedures';
import { optimizerRules } from '../../optimizers/rules';

/** Whether an optimizer's update has been written down line by line. */
export const isWritten = (id: OptimizerId): boolean => optimizerRules[id] !== undefined || procedures[id] !== undefined;

/**
 * The lines of an optimizer's update in one step, each computed from those above it; the last is the change of θ. Of one
 * that has not been written down, what it was given and what came of it.
 */
export function linesOf(id: OptimizerId, step: Inspection): readonly Line[] {
  const optimizer = optimizers[id];
  const [rule, procedure] = [optimizerRules[id], procedures[id]];
  if (rule) return ruleLines(rule, optimizer, step);
  return procedure ? procedureLines(procedure, optimizer, step) : seenLines(optimizer, step);
}
