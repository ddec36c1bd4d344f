import { each, type Terms } from '../term';
import {
  change,
  correctedFirst,
  firstCorrection,
  firstMoment,
  gradient,
  secondCorrection,
  secondMoment,
} from './common';

export const amsgrad: Terms = [
  ...gradient,
  firstMoment,
  secondMoment,
  {
    name: 'u',
    symbol: 'u',
    formula: 'max(u, v)',
    slot: { name: 'u' },
    value: each<'u' | 'v'>(({ u, v }) => Math.max(u, v)),
  },
  firstCorrection,
  secondCorrection,
  correctedFirst,
  {
    name: 'uHat',
    symbol: 'hat{u}',
    formula: 'frac{u}{1 − β_2^t}',
    value: each<'u' | 'rest2'>(({ u, rest2 }) => u / rest2),
  },
  change(
    '− α frac{hat{m}}{sqrt{hat{u}} + ε}',
    each<'lr' | 'mHat' | 'uHat' | 'eps'>(({ lr, mHat, uHat, eps }) => (-lr * mHat) / (Math.sqrt(uHat) + eps)),
  ),
];
