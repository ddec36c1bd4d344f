import type { ScheduleSpec } from '../core/scenario';
import { scheduleRules } from '../schedules/rules';
import type { Written } from '../schedules/shared/scheduleRule';

/** A run's schedule as a program can have it: one that has been written down. */
export type WrittenSchedule = ScheduleSpec;

/** What programs say of a schedule; none where nothing has been written down. */
export const writtenOf = ({ id }: ScheduleSpec): Written | undefined => scheduleRules[id]?.written;

export const isScheduleWritten = (schedule: ScheduleSpec): schedule is WrittenSchedule =>
  writtenOf(schedule) !== undefined;

/** Whether a schedule's rate hangs on the full loss too. */
export const watches = (schedule: ScheduleSpec | undefined): boolean =>
  schedule !== undefined && writtenOf(schedule)?.kept !== undefined;
