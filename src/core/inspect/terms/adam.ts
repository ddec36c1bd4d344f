import { each, type Terms } from '../term';
import {
  change,
  correctedFirst,
  correctedSecond,
  firstCorrection,
  firstMoment,
  gradient,
  secondCorrection,
  secondMoment,
} from './common';

export const adam: Terms = [
  ...gradient,
  firstMoment,
  secondMoment,
  firstCorrection,
  secondCorrection,
  correctedFirst,
  correctedSecond,
  change(
    '− α frac{hat{m}}{sqrt{hat{v}} + ε}',
    each<'lr' | 'mHat' | 'vHat' | 'eps'>(({ lr, mHat, vHat, eps }) => (-lr * mHat) / (Math.sqrt(vHat) + eps)),
  ),
];
