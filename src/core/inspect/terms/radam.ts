import { each, one, type Terms, where } from '../term';
import {
  change,
  correctedFirst,
  firstCorrection,
  firstMoment,
  gradient,
  secondCorrection,
  secondMoment,
} from './common';

export const radam: Terms = [
  ...gradient,
  firstMoment,
  secondMoment,
  firstCorrection,
  secondCorrection,
  correctedFirst,
  {
    name: 'limit',
    symbol: 'ρ_∞',
    formula: 'frac{2}{1 − β_2} − 1',
    value: one<'beta2'>(({ beta2 }) => 2 / (1 - beta2) - 1),
  },
  {
    name: 'rho',
    symbol: 'ρ',
    formula: 'ρ_∞ − frac{2 t β_2^t}{1 − β_2^t}',
    value: one<'limit' | 't' | 'rest2'>(({ limit, t, rest2 }) => limit - (2 * t * (1 - rest2)) / rest2),
  },
  {
    name: 'r',
    symbol: 'r',
    formula: 'sqrt{frac{(ρ − 4) (ρ − 2) ρ_∞}{(ρ_∞ − 4) (ρ_∞ − 2) ρ}}',
    applies: where<'rho'>(({ rho }) => rho > 5),
    value: one<'rho' | 'limit'>(({ rho, limit }) =>
      Math.sqrt(((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho)),
    ),
  },
  change(
    '− α hat{m}',
    each<'lr' | 'mHat'>(({ lr, mHat }) => -lr * mHat),
    where<'rho'>(({ rho }) => rho <= 5),
  ),
  change(
    '− α r hat{m} frac{sqrt{1 − β_2^t}}{sqrt{v} + ε}',
    each<'lr' | 'r' | 'mHat' | 'rest2' | 'v' | 'eps'>(
      ({ lr, r, mHat, rest2, v, eps }) => (-lr * r * mHat * Math.sqrt(rest2)) / (Math.sqrt(v) + eps),
    ),
    where<'rho'>(({ rho }) => rho > 5),
  ),
];
