import type { Schedule } from '../../core/method';
import { factorOf, lowest, wait } from '../shared/parameters';

/**
 * α times γ, but not below αmin, whenever more than P updates in a row have not lowered the full loss below the best so
 * far by a share ε of it (rel) or by ε (abs); after that it counts none for C updates. It counts updates, not epochs.
 * torch.optim.lr_scheduler.ReduceLROnPlateau('min', factor, patience, threshold, threshold_mode, cooldown, min_lr, eps=0);
 * as there, a share of a negative loss is counted upwards.
 */
export const schedule: Schedule<{
  factor: number;
  patience: number;
  threshold: number;
  thresholdMode: string;
  cooldown: number;
  minLr: number;
}> = {
  parameters: {
    factor: { ...factorOf(0.1, [0, 1]), range: [0, 1] },
    patience: wait(10),
    threshold: { kind: 'number', initial: 1e-4, range: [0, 1e6], slider: [1e-9, 1], scale: 'log', symbol: 'ε' },
    thresholdMode: { kind: 'choice', choices: ['rel', 'abs'] },
    cooldown: wait(0),
    minLr: lowest('αmin'),
  },
  create(lr, { factor, patience, threshold, thresholdMode, cooldown, minLr }) {
    let rate = lr;
    let best = Number.POSITIVE_INFINITY;
    let bad = 0;
    let resting = 0;
    return (made, loss) => {
      if (made === 0) return rate;
      if (loss < (thresholdMode === 'rel' ? best * (1 - threshold) : best - threshold)) {
        best = loss;
        bad = 0;
      } else bad++;
      if (resting > 0) {
        resting--;
        bad = 0;
      }
      if (bad > patience) {
        rate = Math.min(rate, Math.max(rate * factor, minLr));
        resting = cooldown;
        bad = 0;
      }
      return rate;
    };
  },
};
