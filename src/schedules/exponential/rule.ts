import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α γ^t'],
  torch: 'torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma={gamma})',
  written: {
    python: ({ gamma }) => [`return lr0 * ${gamma}**t`],
    javascript: ({ gamma }) => [`return lr0 * ${gamma} ** t;`],
  },
};
