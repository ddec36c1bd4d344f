import { eigenOf } from '../../core/eigen';
import type { Procedure, StepReadings } from '../../core/inspect/procedure';
import { along, direction, gradient, pair, searched } from '../shared/terms';

/** −Σ qᵢ(qᵢ·g)/max(|λᵢ|, δ|λmax|) over the eigenvectors of H; −g where H is zero. */
function aim(readings: StepReadings): readonly number[] {
  const [a = 0, b = 0, c = 0] = readings.values.hessian ?? [];
  const [floor = 0] = readings.values.floor ?? [];
  const [gx, gy] = pair(readings, 'g');
  const eigen = eigenOf(a, b, c);
  const [qx, qy] = eigen.along;
  const largest = Math.max(Math.abs(eigen.largest), Math.abs(eigen.smallest));
  if (!(largest > 0)) return [-gx, -gy];
  const upper = (qx * gx + qy * gy) / Math.max(Math.abs(eigen.largest), floor * largest);
  const lower = (qx * gy - qy * gx) / Math.max(Math.abs(eigen.smallest), floor * largest);
  return [-(upper * qx - lower * qy), -(upper * qy + lower * qx)];
}

export const procedure: Procedure = [
  gradient,
  {
    name: 'hessian',
    symbol: 'H',
    told: '∇^2 J(θ)',
    slot: 'hessian',
    value: ({ step }) => [...step.slotsAfter.hessian!],
  },
  direction({ told: '− ∑_i frac{q_i · g}{max(abs{λ_i}, δ abs{λ_max})} q_i', value: aim }),
  searched,
  along,
];
