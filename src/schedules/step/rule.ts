import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α γ^n, quad n = {⌊ t / s ⌋}'],
  torch: 'torch.optim.lr_scheduler.StepLR(optimizer, step_size={stepSize}, gamma={gamma})',
  written: {
    python: ({ stepSize, gamma }) => [`return lr0 * ${gamma} ** (t // ${stepSize})`],
    javascript: ({ stepSize, gamma }) => [`return lr0 * ${gamma} ** Math.floor(t / ${stepSize});`],
  },
};
