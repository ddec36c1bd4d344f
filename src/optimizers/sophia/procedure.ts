import type { Procedure } from '../../core/inspect/procedure';
import { gradient } from '../shared/terms';

export const procedure: Procedure = [
  gradient,
  { name: 'm', symbol: 'm', formula: 'beta1 * m + (1 - beta1) * g', slot: 'm', arrow: 'memory' },
  {
    name: 'hHat',
    symbol: 'hat{h}',
    told: 'diag(∇^2 J(θ))',
    value: ({ step: { slotsAfter } }) => [slotsAfter.hessian![0]!, slotsAfter.hessian![2]!],
  },
  { name: 'h', symbol: 'h', formula: 'betaCurvature * h + (1 - betaCurvature) * hHat', slot: 'h' },
  { name: 'u', symbol: 'u', formula: 'max(-1, min(1, m / max(gammaCurvature * h, eps)))' },
  { name: 'change', symbol: 'Δ θ', formula: '-lr * (weightDecay * theta + u)', arrow: 'step' },
];
