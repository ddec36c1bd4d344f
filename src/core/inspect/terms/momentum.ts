import { each, type Term, type Terms, where } from '../term';
import { change, gradient } from './common';

const velocity: Pick<Term, 'name' | 'symbol' | 'slot' | 'arrow'> = {
  name: 'v',
  symbol: 'v',
  slot: { name: 'v' },
  arrow: 'memory',
};

const buffered = ({ t, momentum }: Readonly<Record<'t' | 'momentum', number>>): boolean => t > 1 && momentum > 0;

export const momentum: Terms = [
  ...gradient,
  {
    ...velocity,
    formula: 'g',
    applies: where<'t' | 'momentum'>((at) => !buffered(at)),
    value: each<'g'>(({ g }) => g),
  },
  {
    ...velocity,
    formula: 'μ v + (1 − τ) g',
    applies: where<'t' | 'momentum'>(buffered),
    value: each<'momentum' | 'v' | 'dampening' | 'g'>(
      ({ momentum, v, dampening, g }) => momentum * v + (1 - dampening) * g,
    ),
  },
  change(
    '− α v',
    each<'lr' | 'v'>(({ lr, v }) => -lr * v),
  ),
];
