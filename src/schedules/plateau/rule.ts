import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['n ← 0 & J < (1 − ε) J_best', 'n ← n + 1 & J ≥ (1 − ε) J_best', 'α ← max(γ α, α_min), quad n ← 0 & n > P'],
  torch:
    "torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, mode='min', factor={factor}, patience={patience}, threshold={threshold}, threshold_mode={thresholdMode}, cooldown={cooldown}, min_lr={minLr}, eps=0)",
  takes: ({ factor }) => Number(factor) < 1,
  written: {
    kept: {
      python: 'plateau = {"rate": lr0, "best": math.inf, "bad": 0, "resting": 0}',
      javascript: 'const plateau = { rate: lr0, best: Infinity, bad: 0, resting: 0 };',
    },
    python: ({ factor, patience, threshold, thresholdMode, cooldown, minLr }) => [
      'if t == 0:',
      '    return plateau["rate"]',
      thresholdMode === 'rel'
        ? `if loss < plateau["best"] * (1 - ${threshold}):`
        : `if loss < plateau["best"] - ${threshold}:`,
      '    plateau["best"], plateau["bad"] = loss, 0',
      'else:',
      '    plateau["bad"] += 1',
      'if plateau["resting"] > 0:',
      '    plateau["resting"] -= 1',
      '    plateau["bad"] = 0',
      `if plateau["bad"] > ${patience}:`,
      `    plateau["rate"] = min(plateau["rate"], max(plateau["rate"] * ${factor}, ${minLr}))`,
      `    plateau["resting"], plateau["bad"] = ${cooldown}, 0`,
      'return plateau["rate"]',
    ],
    javascript: ({ factor, patience, threshold, thresholdMode, cooldown, minLr }) => [
      'if (t === 0) return plateau.rate;',
      `if (loss < ${thresholdMode === 'rel' ? `plateau.best * (1 - ${threshold})` : `plateau.best - ${threshold}`}) {`,
      '  plateau.best = loss;',
      '  plateau.bad = 0;',
      '} else plateau.bad++;',
      'if (plateau.resting > 0) {',
      '  plateau.resting--;',
      '  plateau.bad = 0;',
      '}',
      `if (plateau.bad > ${patience}) {`,
      `  plateau.rate = Math.min(plateau.rate, Math.max(plateau.rate * ${factor}, ${minLr}));`,
      `  plateau.resting = ${cooldown};`,
      '  plateau.bad = 0;',
      '}',
      'return plateau.rate;',
    ],
  },
};
