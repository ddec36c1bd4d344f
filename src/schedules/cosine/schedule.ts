import type { Schedule } from '../../core/method';
import { alongCosine, lowest, updates } from '../shared/parameters';

/**
 * αmin + (α − αmin)(1 + cos(πt/T))/2 after t updates: from α down to αmin along half a wave of the cosine, T updates long,
 * and up again beyond.
 * Loshchilov and Hutter, "SGDR: Stochastic gradient descent with warm restarts", 2017, without the restarts;
 * torch.optim.lr_scheduler.CosineAnnealingLR(T_max, eta_min).
 */
export const schedule: Schedule<{ tMax: number; etaMin: number }> = {
  parameters: { tMax: updates(1, 'T'), etaMin: lowest('αmin') },
  create:
    (lr, { tMax, etaMin }) =>
    (made) =>
      alongCosine(lr, etaMin, foldedAt(made, tMax)),
};

/** How far a walk to and fro between 0 and 1, `length` steps each way, has come after so many of them. */
function foldedAt(made: number, length: number): number {
  const phase = made % (2 * length);
  return Math.min(phase, 2 * length - phase) / length;
}
