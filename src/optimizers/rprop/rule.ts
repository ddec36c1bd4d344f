import type { Rule } from '../../core/rule/rule';

export const rule: Rule = {
  lines: [
    'g = gradient',
    'turn = g * before',
    'growth = etaPlus if turn > 0',
    'growth = etaMinus if turn < 0',
    'growth = 1',
    'size = min(max(growth * size, stepMin), stepMax)',
    'g = 0 if turn < 0',
    'before = g',
    'theta -= sign(g) * size',
  ],
  initial: { size: 'lr' },
  symbols: { before: 'p', size: 'Δ', growth: 'η', turn: 'q' },
};
