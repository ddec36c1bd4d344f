import { optimizers, schedules } from '../../core/catalogue';
import type { Optimizer, Params, Schedule } from '../../core/types';
import { torchCalls } from '../../optimizers/torchCalls';
import type { Plan } from '../plan';
import { torchCode } from './code';
import { torchSchedules } from './schedules';

/** The line that makes PyTorch's optimizer; none where PyTorch has none that makes the same steps. */
export function optimizerLine({ optimizer, params }: Plan['run']): string | undefined {
  const { parameters }: Optimizer = optimizers[optimizer];
  // PyTorch refuses Nesterov's step where there is no momentum, which leaves plain descent.
  const its = torchCalls[optimizer === 'nesterov' && params.momentum === 0 ? 'gd' : optimizer];
  if (!its || its.nearest || its.differs) return undefined;
  const line = torchCode(its.call, parameters, params).replace('(params,', '([theta],');
  // Without it PyTorch 1.13 multiplies one factor into the product of the momenta twice.
  return `optimizer = ${optimizer === 'nadam' ? line.replace(/\)$/, ', foreach=True)') : line}`;
}

/** Whether PyTorch's scheduler takes these values, and goes on beyond its own end as the page does. */
export function takesSchedule({ schedule, updates }: Plan): boolean {
  if (!schedule) return false;
  const { id, params } = schedule;
  const value = (name: string): number => Number(params[name]);
  if (id === 'plateau') return value('factor') < 1;
  if (id === 'warmup-cosine') return value('startFactor') > 0;
  if (id === 'one-cycle') return value('pctStart') * value('totalSteps') > 1 && updates <= value('totalSteps');
  return true;
}

/** The line that makes PyTorch's scheduler. */
export function schedulerLines({ run: { params, optimizer }, schedule }: Plan): string[] {
  if (!schedule) return [];
  const { parameters }: Schedule = schedules[schedule.id];
  const values: Params = { lr: params.lr ?? 0, ...schedule.params };
  const line = torchCode(torchSchedules[schedule.id], { ...optimizers[optimizer].parameters, ...parameters }, values);
  if (schedule.id !== 'warmup-cosine')
    return [`scheduler = ${line.replaceAll('torch.optim.lr_scheduler.', 'lr_scheduler.')}`];
  const [, warmup, cosine, milestones] =
    /\[(.*?\)), (.*?\))\], (milestones=.*)\)$/.exec(line.replaceAll('torch.optim.lr_scheduler.', 'lr_scheduler.')) ??
    [];
  return [
    `warmup = ${warmup}`,
    `cosine = ${cosine}`,
    `scheduler = lr_scheduler.SequentialLR(optimizer, [warmup, cosine], ${milestones})`,
  ];
}
