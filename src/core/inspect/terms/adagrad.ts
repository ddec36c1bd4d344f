import { each, one, type Terms } from '../term';
import { change, gradient } from './common';

export const adagrad: Terms = [
  ...gradient,
  {
    name: 's',
    symbol: 's',
    formula: 's + g^2',
    slot: { name: 's' },
    value: each<'s' | 'g'>(({ s, g }) => s + g * g),
  },
  {
    name: 'rate',
    symbol: 'α_t',
    formula: 'frac{α}{1 + (t − 1) η}',
    value: one<'lr' | 't' | 'lrDecay'>(({ lr, t, lrDecay }) => lr / (1 + (t - 1) * lrDecay)),
  },
  change(
    '− α_t frac{g}{sqrt{s} + ε}',
    each<'rate' | 'g' | 's' | 'eps'>(({ rate, g, s, eps }) => (-rate * g) / (Math.sqrt(s) + eps)),
  ),
];
