import { each, type Terms } from '../term';
import { change, gradient } from './common';

export const adadelta: Terms = [
  ...gradient,
  {
    name: 'v',
    symbol: 'v',
    formula: 'ρ v + (1 − ρ) g^2',
    slot: { name: 'v' },
    value: each<'rho' | 'v' | 'g'>(({ rho, v, g }) => rho * v + (1 - rho) * g * g),
  },
  {
    name: 'delta',
    symbol: 'δ',
    formula: 'frac{sqrt{u + ε}}{sqrt{v + ε}} g',
    value: each<'u' | 'v' | 'eps' | 'g'>(({ u, v, eps, g }) => (Math.sqrt(u + eps) / Math.sqrt(v + eps)) * g),
  },
  {
    name: 'u',
    symbol: 'u',
    formula: 'ρ u + (1 − ρ) δ^2',
    slot: { name: 'u' },
    value: each<'rho' | 'u' | 'delta'>(({ rho, u, delta }) => rho * u + (1 - rho) * delta * delta),
  },
  change(
    '− α δ',
    each<'lr' | 'delta'>(({ lr, delta }) => -lr * delta),
  ),
];
