import type { Schedule } from '../../core/method';
import { alongCosine, lowest, updates } from '../shared/parameters';

/**
 * Down from α to αmin along half a wave of the cosine, then back to α at once and down again: T₀ updates long the first
 * time, and m times as long as the last each time after.
 * Loshchilov and Hutter, "SGDR: Stochastic gradient descent with warm restarts", 2017;
 * torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(T_0, T_mult, eta_min), a step of it after each update.
 */
export const schedule: Schedule<{ t0: number; tMult: number; etaMin: number }> = {
  parameters: {
    // Three rounds, T₀ + 2T₀ + 4T₀, take a little more than a run, so that it ends low.
    t0: updates(0.15, 'T₀'),
    tMult: { kind: 'number', initial: 2, range: [1, 10], slider: [1, 4], scale: 'linear', integer: true, symbol: 'm' },
    etaMin: lowest('αmin'),
  },
  create(lr, { t0, tMult, etaMin }) {
    let length = t0;
    let since = 0;
    return (made) => {
      if (made > 0 && ++since === length) {
        since = 0;
        length *= tMult;
      }
      return alongCosine(lr, etaMin, since / length);
    };
  },
};
