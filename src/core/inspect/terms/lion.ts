import { each, type Terms, where } from '../term';
import { bareGradient, change } from './common';

type Names = 'lr' | 'mixed' | 'weightDecay' | 'theta';
const step = each<Names>(({ lr, mixed, weightDecay, theta }) => -lr * (Math.sign(mixed) + weightDecay * theta));

export const lion: Terms = [
  bareGradient,
  {
    name: 'mixed',
    symbol: 'c',
    formula: 'β_1 m + (1 − β_1) g',
    arrow: 'memory',
    value: each<'beta1' | 'm' | 'g'>(({ beta1, m, g }) => beta1 * m + (1 - beta1) * g),
  },
  {
    name: 'm',
    symbol: 'm',
    formula: 'β_2 m + (1 − β_2) g',
    slot: { name: 'm' },
    value: each<'beta2' | 'm' | 'g'>(({ beta2, m, g }) => beta2 * m + (1 - beta2) * g),
  },
  change(
    '− α sign(c)',
    step,
    where<'weightDecay'>(({ weightDecay }) => weightDecay === 0),
  ),
  change(
    '− α (sign(c) + λ θ)',
    step,
    where<'weightDecay'>(({ weightDecay }) => weightDecay !== 0),
  ),
];
