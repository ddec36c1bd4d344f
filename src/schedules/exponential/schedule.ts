import type { Schedule } from '../../core/method';
import { factorOf } from '../shared/parameters';

/** αγᵗ after t updates, as a running product; torch.optim.lr_scheduler.ExponentialLR(gamma). */
export const schedule: Schedule<{ gamma: number }> = {
  parameters: { gamma: factorOf(0.95, [0.8, 1]) },
  create(lr, { gamma }) {
    let rate = lr;
    return (made) => {
      if (made > 0) rate *= gamma;
      return rate;
    };
  },
};
