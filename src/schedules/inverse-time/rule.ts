import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = frac{α}{1 + δ t}'],
  torch: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1 / (1 + {decay} * t))',
  written: {
    python: ({ decay }) => [`return lr0 / (1 + ${decay} * t)`],
    javascript: ({ decay }) => [`return lr0 / (1 + ${decay} * t);`],
  },
};
