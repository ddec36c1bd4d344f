import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α (1 − frac{min(t, T)}{T})^p'],
  torch: 'torch.optim.lr_scheduler.PolynomialLR(optimizer, total_iters={totalSteps}, power={power})',
  written: {
    python: ({ totalSteps, power }) => [`return lr0 * (1 - min(t, ${totalSteps}) / ${totalSteps}) ** ${power}`],
    javascript: ({ totalSteps, power }) => [
      `return lr0 * (1 - Math.min(t, ${totalSteps}) / ${totalSteps}) ** ${power};`,
    ],
  },
};
