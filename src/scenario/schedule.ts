import { scheduleOf, schedules } from '../core/catalogue';
import type { Optimizer, Schedule } from '../core/method';
import { resolve } from '../core/params';
import type { ScheduleSpec } from '../core/scenario';
import type { Params } from '../core/types';
import type { ScheduleId } from '../schedules/ids';
import { decodeParams, readOnce } from './params';
import type { ProblemLog } from './problem';
import type { IdAndParams } from './query';

/** The word of the address for a learning rate that does not change, which is no schedule. */
const CONSTANT = 'constant';

export const isSchedule = (id: string): id is ScheduleId => Object.hasOwn(schedules, id);

/** Whether any schedule has a parameter of this name. */
const isScheduleParameter = (name: string): boolean =>
  Object.values<Schedule>(schedules).some(({ parameters }) => Object.hasOwn(parameters, name));

/** What a schedule's parameters are unless given, in a run of so many updates. */
function defaultsOf(id: ScheduleId, steps: number): Params {
  const { parameters } = scheduleOf(id);
  const spans = Object.entries(parameters).flatMap(([name, parameter]) =>
    'ofSteps' in parameter ? [[name, Math.max(1, Math.round(parameter.ofSteps * steps))]] : [],
  );
  return resolve(parameters, Object.fromEntries(spans));
}

/** A schedule with its parameters: those given, the others as suits a run of so many updates. */
export const completeSchedule = (id: ScheduleId, steps: number, given: Params = {}): ScheduleSpec => ({
  id,
  params: { ...defaultsOf(id, steps), ...given },
});

/** The same schedule in a run of other length: what was at its default is so again. */
export function respan({ id, params }: ScheduleSpec, before: number, after: number): ScheduleSpec {
  const usual = defaultsOf(id, before);
  const own = Object.entries(params).filter(([name, value]) => value !== usual[name]);
  return completeSchedule(id, after, Object.fromEntries(own));
}

/**
 * The schedule among the parts of a run, and the parts that are left to the optimizer.
 * @param parameters the optimizer's own; without a learning rate among them there is nothing to schedule
 */
export function decodeSchedule(
  parts: IdAndParams['params'],
  parameters: Optimizer['parameters'],
  steps: number,
  problems: ProblemLog,
): { schedule: ScheduleSpec | undefined; left: IdAndParams['params'] } {
  const word = readOnce('schedule', CONSTANT, parts, problems);
  const schedulable = Object.hasOwn(parameters, 'lr');
  const id = schedulable && isSchedule(word) ? word : undefined;
  if (word !== CONSTANT && !id)
    problems.add(schedulable ? 'unknown' : 'unused', 'run', `schedule:${word}`, `schedule:${CONSTANT}`);

  const its: Schedule['parameters'] = id ? scheduleOf(id).parameters : {};
  // What is the optimizer's too is so the first time.
  const isTheirs = (part: IdAndParams['params'][number]): boolean =>
    Object.hasOwn(parameters, part[0]) && parts.find(([name]) => name === part[0]) === part;
  const isOwn = (part: IdAndParams['params'][number]): boolean => Object.hasOwn(its, part[0]) && !isTheirs(part);
  const isIdle = (part: IdAndParams['params'][number]): boolean =>
    !isOwn(part) && isScheduleParameter(part[0]) && !Object.hasOwn(parameters, part[0]);
  for (const [name, text] of parts.filter(isIdle))
    problems.add('unused', 'run', text === '' ? name : `${name}:${text}`);
  const params = id && decodeParams('run', its, parts.filter(isOwn), defaultsOf(id, steps), problems);
  return {
    schedule: id && params && { id, params },
    left: parts.filter((part) => part[0] !== 'schedule' && !isOwn(part) && !isIdle(part)),
  };
}
