import { each, type Terms } from '../term';
import {
  bareGradient,
  change,
  correctedFirst,
  correctedSecond,
  firstCorrection,
  firstMoment,
  secondCorrection,
  secondMoment,
} from './common';

export const adamw: Terms = [
  bareGradient,
  firstMoment,
  secondMoment,
  firstCorrection,
  secondCorrection,
  correctedFirst,
  correctedSecond,
  change(
    '− α (λ θ + frac{hat{m}}{sqrt{hat{v}} + ε})',
    each<'lr' | 'weightDecay' | 'theta' | 'mHat' | 'vHat' | 'eps'>(
      ({ lr, weightDecay, theta, mHat, vHat, eps }) => -lr * (weightDecay * theta + mHat / (Math.sqrt(vHat) + eps)),
    ),
  ),
];
