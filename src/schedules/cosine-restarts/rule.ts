import { javascriptCosine, pythonCosine, type ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: [
    'α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π s}{T_i}))',
    'T_i = T_0 m^i, quad s = t − T_0 − ⋯ − T_{i − 1}',
  ],
  torch: 'torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0={t0}, T_mult={tMult}, eta_min={etaMin})',
  written: {
    python: ({ t0, tMult, etaMin }) => [
      ...(tMult === 1
        ? [`span = ${t0}`, 't %= span']
        : [`span = ${t0}`, 'while t >= span:', `    t, span = t - span, span * ${tMult}`]),
      `return ${pythonCosine(String(etaMin), 'lr0', 't / span')}`,
    ],
    javascript: ({ t0, tMult, etaMin }) => [
      ...(tMult === 1
        ? [`const span = ${t0};`, 't %= span;']
        : [`let span = ${t0};`, `for (; t >= span; span *= ${tMult}) t -= span;`]),
      `return ${javascriptCosine(String(etaMin), 'lr0', '(t / span)')};`,
    ],
  },
};
