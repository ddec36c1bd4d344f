import { javascriptCosine, pythonCosine, type ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: [
    'α_t = a + frac{α − a}{2} (1 − cos(frac{π t}{M})) & t ≤ M',
    'α_t = b + frac{α − b}{2} (1 + cos(frac{π (t − M)}{N − 1 − M})) & t > M',
    'a = frac{α}{d}, quad b = frac{a}{D}, quad M = p N − 1',
  ],
  torch:
    "torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr={lr}, total_steps={totalSteps}, pct_start={pctStart}, anneal_strategy='cos', cycle_momentum=False, div_factor={divFactor}, final_div_factor={finalDivFactor})",
  takes: ({ pctStart, totalSteps }, updates) =>
    Number(pctStart) * Number(totalSteps) > 1 && updates <= Number(totalSteps),
  written: {
    python({ totalSteps, pctStart, divFactor, finalDivFactor }) {
      const top = Number(pctStart) * Number(totalSteps) - 1;
      return [
        `first = lr0 / ${divFactor}`,
        `last = first / ${finalDivFactor}`,
        `top, end = ${top}, ${Number(totalSteps) - 1}`,
        'at = min(t, end)',
        'if at <= top:',
        `    return ${top > 0 ? pythonCosine('lr0', 'first', 'at / top') : 'lr0'}`,
        `return ${pythonCosine('last', 'lr0', '(at - top) / (end - top)')}`,
      ];
    },
    javascript({ totalSteps, pctStart, divFactor, finalDivFactor }) {
      const top = Number(pctStart) * Number(totalSteps) - 1;
      return [
        `const first = lr0 / ${divFactor};`,
        `const last = first / ${finalDivFactor};`,
        `const [top, end] = [${top}, ${Number(totalSteps) - 1}];`,
        'const at = Math.min(t, end);',
        `if (at <= top) return ${top > 0 ? javascriptCosine('lr0', 'first', '(at / top)') : 'lr0'};`,
        `return ${javascriptCosine('last', 'lr0', '((at - top) / (end - top))')};`,
      ];
    },
  },
};
