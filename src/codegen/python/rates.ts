import { type WrittenSchedule, writtenOf } from '../schedules';

/** The function that gives the learning rate after t updates. */
export function rateLines(schedule: WrittenSchedule): string[] {
  const { kept, python } = writtenOf(schedule)!;
  return [
    ...(kept ? [kept.python, ''] : []),
    '',
    kept ? 'def rate(t, loss):' : 'def rate(t):',
    ...python(schedule.params).map((line) => `    ${line}`),
    '',
    '',
  ];
}
