import { type WrittenSchedule, writtenOf } from '../schedules';

/** The function that gives the learning rate after t updates. */
export function rateLines(schedule: WrittenSchedule): string[] {
  const { kept, javascript } = writtenOf(schedule)!;
  return [
    ...(kept ? [kept.javascript, ''] : []),
    kept ? 'function rate(t, loss) {' : 'function rate(t) {',
    ...javascript(schedule.params).map((line) => `  ${line}`),
    '}',
    '',
  ];
}
