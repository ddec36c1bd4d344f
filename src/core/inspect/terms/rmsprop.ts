import { each, type Term, type Terms, where } from '../term';
import { change, gradient } from './common';

const buffer: Pick<Term, 'name' | 'symbol' | 'slot' | 'arrow'> = {
  name: 'buffer',
  symbol: 'b',
  slot: { name: 'buffer' },
  arrow: 'memory',
};

export const rmsprop: Terms = [
  ...gradient,
  {
    name: 'v',
    symbol: 'v',
    formula: 'a v + (1 − a) g^2',
    slot: { name: 'v' },
    value: each<'alpha' | 'v' | 'g'>(({ alpha, v, g }) => alpha * v + (1 - alpha) * g * g),
  },
  {
    name: 'm',
    symbol: 'm',
    formula: 'a m + (1 − a) g',
    slot: { name: 'm' },
    value: each<'alpha' | 'm' | 'g'>(({ alpha, m, g }) => alpha * m + (1 - alpha) * g),
  },
  {
    ...buffer,
    formula: 'μ b + frac{g}{sqrt{v} + ε}',
    applies: where<'centered'>(({ centered }) => centered === 0),
    value: each<'momentum' | 'buffer' | 'g' | 'v' | 'eps'>(
      ({ momentum, buffer, g, v, eps }) => momentum * buffer + g / (Math.sqrt(v) + eps),
    ),
  },
  {
    ...buffer,
    formula: 'μ b + frac{g}{sqrt{v − m^2} + ε}',
    applies: where<'centered'>(({ centered }) => centered !== 0),
    value: each<'momentum' | 'buffer' | 'g' | 'v' | 'm' | 'eps'>(
      ({ momentum, buffer, g, v, m, eps }) => momentum * buffer + g / (Math.sqrt(Math.max(0, v - m * m)) + eps),
    ),
  },
  change(
    '− α b',
    each<'lr' | 'buffer'>(({ lr, buffer }) => -lr * buffer),
  ),
];
