import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α_min + (α − α_min) h r', 'φ = t mod (U + D)', 'r = φ / U & φ < U', 'r = (U + D − φ) / D & φ ≥ U'],
  torch:
    'torch.optim.lr_scheduler.CyclicLR(optimizer, base_lr={baseLr}, max_lr={lr}, step_size_up={stepSizeUp}, step_size_down={stepSizeDown}, mode={mode}, gamma={gamma}, cycle_momentum=False)',
  written: {
    python({ baseLr, stepSizeUp, stepSizeDown, mode, gamma }) {
      const whole = Number(stepSizeUp) + Number(stepSizeDown);
      const height = { 'exp-range': ` * ${gamma}**t`, triangular2: ` / 2 ** (t // ${whole})` }[String(mode)];
      return [
        `phase = t % ${whole}`,
        `share = phase / ${stepSizeUp} if phase < ${stepSizeUp} else (${whole} - phase) / ${stepSizeDown}`,
        `return ${baseLr} + (lr0 - ${baseLr}) * share${height ?? ''}`,
      ];
    },
    javascript({ baseLr, stepSizeUp, stepSizeDown, mode, gamma }) {
      const whole = Number(stepSizeUp) + Number(stepSizeDown);
      const height = { 'exp-range': ` * ${gamma} ** t`, triangular2: ` / 2 ** Math.floor(t / ${whole})` }[String(mode)];
      return [
        `const phase = t % ${whole};`,
        `const share = phase < ${stepSizeUp} ? phase / ${stepSizeUp} : (${whole} - phase) / ${stepSizeDown};`,
        `return ${baseLr} + (lr0 - ${baseLr}) * share${height ?? ''};`,
      ];
    },
  },
};
