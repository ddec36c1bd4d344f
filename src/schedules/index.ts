import type { Schedule } from '../core/method';
import { rooms } from '../core/rooms';
import { SCHEDULES } from './ids';

/** All schedules by id. */
export const schedules = rooms(
  SCHEDULES,
  import.meta.glob<Schedule>('./*/schedule.ts', { eager: true, import: 'schedule' }),
);
