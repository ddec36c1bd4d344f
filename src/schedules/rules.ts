import { someRooms } from '../core/rooms';
import { RATES } from './ids';
import type { ScheduleRule } from './shared/scheduleRule';

/** What is told of schedules, and of having none, in formulas and in programs. */
export const scheduleRules = someRooms(
  RATES,
  import.meta.glob<ScheduleRule>('./*/rule.ts', { eager: true, import: 'rule' }),
);
