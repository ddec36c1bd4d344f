import { optimizerOf, scheduleOf } from '../../core/catalogue';
import type { Schedule } from '../../core/method';
import type { Params } from '../../core/types';
import { torchCalls } from '../../optimizers/torchCalls';
import { scheduleRules } from '../../schedules/rules';
import type { Plan } from '../plan';
import { schedulerTemplate, torchCode } from './code';

/** The line that makes PyTorch's optimizer; none where PyTorch has none that makes the same steps. */
export function optimizerLine(run: Plan['run']): string | undefined {
  const { optimizer, params } = run;
  const { parameters } = optimizerOf(run);
  // PyTorch refuses Nesterov's step where there is no momentum, which leaves plain descent.
  const its = torchCalls[optimizer === 'nesterov' && params.momentum === 0 ? 'gd' : optimizer];
  if (!its || its.nearest || its.differs) return undefined;
  const line = torchCode(its.call, parameters, params).replace('(params,', '([theta],');
  // Without it PyTorch 1.13 multiplies one factor into the product of the momenta twice.
  return `optimizer = ${optimizer === 'nadam' ? line.replace(/\)$/, ', foreach=True)') : line}`;
}

/** Whether PyTorch's scheduler takes these values, and goes on beyond its own end as the page does. */
export function takesSchedule({ schedule, updates }: Plan): boolean {
  return schedule !== undefined && (scheduleRules[schedule.id]?.takes?.(schedule.params, updates) ?? true);
}

/** The line that makes PyTorch's scheduler, after those that make others that it takes. */
export function schedulerLines({ run, schedule }: Plan): string[] {
  const rule = schedule && scheduleRules[schedule.id];
  if (!rule) return [];
  const its: Schedule['parameters'] = scheduleOf(schedule.id).parameters;
  const parameters = { ...optimizerOf(run).parameters, ...its };
  const values: Params = { lr: run.params.lr ?? 0, ...schedule.params };
  const write = (template: string): string =>
    torchCode(template, parameters, values).replaceAll('torch.optim.lr_scheduler.', 'lr_scheduler.');
  return [
    ...Object.entries(rule.parts ?? {}).map(([name, template]) => `${name} = ${write(template)}`),
    `scheduler = ${write(schedulerTemplate(rule, (name) => name))}`,
  ];
}
