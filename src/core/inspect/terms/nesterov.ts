import { each, type Terms } from '../term';
import { change, gradient } from './common';

export const nesterov: Terms = [
  ...gradient,
  {
    name: 'v',
    symbol: 'v',
    formula: 'μ v + g',
    slot: { name: 'v' },
    arrow: 'memory',
    value: each<'momentum' | 'v' | 'g'>(({ momentum, v, g }) => momentum * v + g),
  },
  change(
    '− α (g + μ v)',
    each<'lr' | 'g' | 'momentum' | 'v'>(({ lr, g, momentum, v }) => -lr * (g + momentum * v)),
  ),
];
