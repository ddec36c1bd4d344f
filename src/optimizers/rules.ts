import { someRooms } from '../core/rooms';
import type { Rule } from '../core/rule/rule';
import { type MethodId, OPTIMIZERS } from './ids';

/** The rules of the optimizers that have one; the others are procedures. */
export const optimizerRules = someRooms<MethodId, Rule>(
  OPTIMIZERS,
  import.meta.glob<Rule>('./*/rule.ts', { eager: true, import: 'rule' }),
);
