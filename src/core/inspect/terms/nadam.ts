import { pow } from '../../elementary/pow';
import { each, one, type Terms } from '../term';
import { change, correctedSecond, firstMoment, gradient, secondCorrection, secondMoment } from './common';

const warmed = (beta1: number, momentumDecay: number, t: number): number =>
  beta1 * (1 - 0.5 * pow(0.96, t * momentumDecay));

/** w stands for 1 − μ₁⋯μₜ, z for the same one update on. */
export const nadam: Terms = [
  ...gradient,
  {
    name: 'mu',
    symbol: 'μ_t',
    formula: 'β_1 (1 − frac{1}{2} · 0.96^{t ψ})',
    value: one<'beta1' | 'momentumDecay' | 't'>(({ beta1, momentumDecay, t }) => warmed(beta1, momentumDecay, t)),
  },
  {
    name: 'muNext',
    symbol: 'μ_{t + 1}',
    formula: 'β_1 (1 − frac{1}{2} · 0.96^{(t + 1) ψ})',
    value: one<'beta1' | 'momentumDecay' | 't'>(({ beta1, momentumDecay, t }) => warmed(beta1, momentumDecay, t + 1)),
  },
  firstMoment,
  secondMoment,
  {
    name: 'share',
    symbol: 'w',
    formula: '1 − μ_t (1 − w)',
    slot: { name: 'weight', at: 0 },
    value: one<'mu' | 'weight'>(({ mu, weight }) => 1 - mu * (1 - weight)),
  },
  {
    name: 'shareNext',
    symbol: 'z',
    formula: '1 − μ_{t + 1} (1 − w)',
    value: one<'muNext' | 'share'>(({ muNext, share }) => 1 - muNext * (1 - share)),
  },
  secondCorrection,
  {
    name: 'mHat',
    symbol: 'hat{m}',
    formula: 'frac{(1 − μ_t) g}{w} + frac{μ_{t + 1} m}{z}',
    value: each<'mu' | 'g' | 'share' | 'muNext' | 'm' | 'shareNext'>(
      ({ mu, g, share, muNext, m, shareNext }) => ((1 - mu) * g) / share + (muNext * m) / shareNext,
    ),
  },
  correctedSecond,
  change(
    '− α frac{hat{m}}{sqrt{hat{v}} + ε}',
    each<'lr' | 'mHat' | 'vHat' | 'eps'>(({ lr, mHat, vHat, eps }) => (-lr * mHat) / (Math.sqrt(vHat) + eps)),
  ),
];
