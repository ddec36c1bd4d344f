import type { Rule } from '../core/rule/rule';
import { ruleBy } from '../core/rule/written';
import type { RunSpec } from '../core/scenario';
import { optimizerRules } from './rules';

/** The rule of a run's optimizer, its reader's own among them; none where it is a procedure. */
export const ruleOf = ({ optimizer, rule }: Pick<RunSpec, 'optimizer' | 'rule'>): Rule | undefined =>
  rule === undefined ? optimizerRules[optimizer] : ruleBy(rule);
