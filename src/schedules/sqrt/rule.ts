import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = frac{α}{sqrt{1 + t}}'],
  torch: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1 / math.sqrt(1 + t))',
  written: {
    python: () => ['return lr0 / math.sqrt(1 + t)'],
    javascript: () => ['return lr0 / Math.sqrt(1 + t);'],
  },
};
