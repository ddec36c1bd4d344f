import { each, type Terms } from '../term';
import { change, firstCorrection, firstMoment, gradient } from './common';

export const adamax: Terms = [
  ...gradient,
  firstMoment,
  {
    name: 'u',
    symbol: 'u',
    formula: 'max(β_2 u, abs{g} + ε)',
    slot: { name: 'u' },
    value: each<'beta2' | 'u' | 'g' | 'eps'>(({ beta2, u, g, eps }) => Math.max(beta2 * u, Math.abs(g) + eps)),
  },
  firstCorrection,
  change(
    '− frac{α}{1 − β_1^t} · frac{m}{u}',
    each<'lr' | 'rest1' | 'm' | 'u'>(({ lr, rest1, m, u }) => ((-lr / rest1) * m) / u),
  ),
];
