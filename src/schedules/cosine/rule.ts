import { javascriptCosine, pythonCosine, type ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π t}{T}))'],
  torch: 'torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max={tMax}, eta_min={etaMin})',
  written: {
    python: ({ tMax, etaMin }) => [`return ${pythonCosine(String(etaMin), 'lr0', `t / ${tMax}`)}`],
    javascript: ({ tMax, etaMin }) => [`return ${javascriptCosine(String(etaMin), 'lr0', `(t / ${tMax})`)};`],
  },
};
