import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α'],
  torch: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1)',
};
