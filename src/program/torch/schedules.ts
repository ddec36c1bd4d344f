import type { ScheduleId } from '../../schedules/ids';

/** Calls of learning-rate schedules in PyTorch, with the names of parameters in braces where their values go. */
export const torchSchedules = {
  constant: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1)',
  step: 'torch.optim.lr_scheduler.StepLR(optimizer, step_size={stepSize}, gamma={gamma})',
  exponential: 'torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma={gamma})',
  'inverse-time': 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1 / (1 + {decay} * t))',
  cosine: 'torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max={tMax}, eta_min={etaMin})',
  'warmup-cosine':
    'torch.optim.lr_scheduler.SequentialLR(optimizer, [torch.optim.lr_scheduler.LinearLR(optimizer, start_factor={startFactor}, total_iters={totalIters}), torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max={tMax}, eta_min={etaMin})], milestones=[{totalIters}])',
  cyclic:
    'torch.optim.lr_scheduler.CyclicLR(optimizer, base_lr={baseLr}, max_lr={lr}, step_size_up={stepSizeUp}, step_size_down={stepSizeDown}, mode={mode}, gamma={gamma}, cycle_momentum=False)',
  'one-cycle':
    "torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr={lr}, total_steps={totalSteps}, pct_start={pctStart}, anneal_strategy='cos', cycle_momentum=False, div_factor={divFactor}, final_div_factor={finalDivFactor})",
  plateau:
    "torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, mode='min', factor={factor}, patience={patience}, threshold={threshold}, threshold_mode={thresholdMode}, cooldown={cooldown}, min_lr={minLr}, eps=0)",
} as const satisfies Partial<Record<ScheduleId | 'constant', string>>;
