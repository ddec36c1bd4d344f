import { javascriptCosine, pythonCosine, type ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: [
    'α_t = α (f + (1 − f) frac{t}{W}) & t < W',
    'α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π (t − W)}{T})) & t ≥ W',
  ],
  torch: 'torch.optim.lr_scheduler.SequentialLR(optimizer, [{warmup}, {cosine}], milestones=[{totalIters}])',
  parts: {
    warmup: 'torch.optim.lr_scheduler.LinearLR(optimizer, start_factor={startFactor}, total_iters={totalIters})',
    cosine: 'torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max={tMax}, eta_min={etaMin})',
  },
  takes: ({ startFactor }) => Number(startFactor) > 0,
  written: {
    python: ({ startFactor, totalIters, tMax, etaMin }) => [
      `if t < ${totalIters}:`,
      `    return lr0 * (${startFactor} + (1 - ${startFactor}) * t / ${totalIters})`,
      `return ${pythonCosine(String(etaMin), 'lr0', `(t - ${totalIters}) / ${tMax}`)}`,
    ],
    javascript: ({ startFactor, totalIters, tMax, etaMin }) => [
      `if (t < ${totalIters}) return lr0 * (${startFactor} + ((1 - ${startFactor}) * t) / ${totalIters});`,
      `return ${javascriptCosine(String(etaMin), 'lr0', `((t - ${totalIters}) / ${tMax})`)};`,
    ],
  },
};
