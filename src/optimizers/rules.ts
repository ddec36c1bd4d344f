import { someRooms } from '../core/rooms';
import type { Rule } from '../core/rule/rule';
import { OPTIMIZERS } from './ids';

/** The rules of the optimizers that have one; the others are procedures. */
export const optimizerRules = someRooms(
  OPTIMIZERS,
  import.meta.glob<Rule>('./*/rule.ts', { eager: true, import: 'rule' }),
);
