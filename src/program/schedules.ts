import type { ScheduleSpec } from '../core/scenario';
import type { ScheduleId } from '../schedules/ids';

/** Schedules that are written down for programs, in each language. */
const WRITTEN = [
  'step',
  'exponential',
  'inverse-time',
  'cosine',
  'warmup-cosine',
  'cyclic',
  'one-cycle',
  'plateau',
] as const satisfies readonly ScheduleId[];

export type WrittenId = (typeof WRITTEN)[number];

/** A run's schedule as a program can have it. */
export type WrittenSchedule = ScheduleSpec & { readonly id: WrittenId };

export const isWritten = (schedule: ScheduleSpec): schedule is WrittenSchedule =>
  WRITTEN.some((id) => id === schedule.id);
