import type { Procedure, StepReadings } from '../../core/inspect/procedure';
import { norm } from '../../core/norm';
import { along, direction, gradient, pair, searched } from '../shared/terms';

/** −Σ qᵢ(qᵢ·g)/max(|λᵢ|, δ|λmax|) over the eigenvectors of H; −g where H is zero. */
function aim(readings: StepReadings): readonly number[] {
  const [a = 0, b = 0, c = 0] = readings.values.hessian ?? [];
  const [floor = 0] = readings.values.floor ?? [];
  const [gx, gy] = pair(readings, 'g');
  const radius = norm((a - c) / 2, b);
  const [high, low] = [(a + c) / 2 + radius, (a + c) / 2 - radius];
  const largest = Math.max(Math.abs(high), Math.abs(low));
  if (!(largest > 0)) return [-gx, -gy];
  // The longer of the two rows that give the first eigenvector; any direction where both are zero.
  const [ux, uy] = a >= c ? [(a - c) / 2 + radius, b] : [b, (c - a) / 2 + radius];
  const length = norm(ux, uy);
  const [qx, qy] = length > 0 ? [ux / length, uy / length] : [1, 0];
  const upper = (qx * gx + qy * gy) / Math.max(Math.abs(high), floor * largest);
  const lower = (qx * gy - qy * gx) / Math.max(Math.abs(low), floor * largest);
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
