import { compactRule } from '../core/rule/format';
import { parseRule } from '../core/rule/parse';
import type { RunSpec } from '../core/scenario';
import { ruleOf } from './ruleOf';

/**
 * The rule of a run's optimizer as a reader would write it and an address carries it. First values of what is remembered
 * are lines of the first update; nothing where the optimizer is a procedure.
 */
export function textOf(run: Pick<RunSpec, 'optimizer' | 'rule'>): string | undefined {
  const rule = ruleOf(run);
  if (!rule) return undefined;
  const [first, ...others] = rule.lines;
  const begins = Object.entries(rule.initial ?? {}).map(([name, value]) => `${name} = ${value} if k == 1`);
  const parsed = parseRule([first, ...begins, ...others].join('\n'));
  return 'error' in parsed ? undefined : compactRule(parsed.read);
}
