import { torchSchedules } from '../../program/torch/schedules';
import type { ScheduleId } from '../../schedules/ids';
import type { Rule } from './facts';

/** Learning rates after t updates and their calls in PyTorch; an explanation leaves out what isn't here. */
export const scheduleRules: Readonly<Partial<Record<ScheduleId | 'constant', Rule>>> = {
  constant: {
    formula: ['α_t = α'],
    torch: torchSchedules.constant,
  },
  step: {
    formula: ['α_t = α γ^n, quad n = {⌊ t / s ⌋}'],
    torch: torchSchedules.step,
  },
  exponential: {
    formula: ['α_t = α γ^t'],
    torch: torchSchedules.exponential,
  },
  'inverse-time': {
    formula: ['α_t = frac{α}{1 + δ t}'],
    torch: torchSchedules['inverse-time'],
  },
  cosine: {
    formula: ['α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π t}{T}))'],
    torch: torchSchedules.cosine,
  },
  'warmup-cosine': {
    formula: [
      'α_t = α (f + (1 − f) frac{t}{W}) & t < W',
      'α_t = α_min + frac{α − α_min}{2} (1 + cos(frac{π (t − W)}{T})) & t ≥ W',
    ],
    torch: torchSchedules['warmup-cosine'],
  },
  cyclic: {
    formula: ['α_t = α_min + (α − α_min) h r', 'φ = t mod (U + D)', 'r = φ / U & φ < U', 'r = (U + D − φ) / D & φ ≥ U'],
    torch: torchSchedules.cyclic,
  },
  'one-cycle': {
    formula: [
      'α_t = a + frac{α − a}{2} (1 − cos(frac{π t}{M})) & t ≤ M',
      'α_t = b + frac{α − b}{2} (1 + cos(frac{π (t − M)}{N − 1 − M})) & t > M',
      'a = frac{α}{d}, quad b = frac{a}{D}, quad M = p N − 1',
    ],
    torch: torchSchedules['one-cycle'],
  },
  plateau: {
    formula: [
      'n ← 0 & J < (1 − ε) J_best',
      'n ← n + 1 & J ≥ (1 − ε) J_best',
      'α ← max(γ α, α_min), quad n ← 0 & n > P',
    ],
    torch: torchSchedules.plateau,
  },
};
