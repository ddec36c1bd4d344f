import type { Schedule } from '../../core/method';
import { factorOf, updates } from '../shared/parameters';

/** α at first, times γ after every s updates; torch.optim.lr_scheduler.StepLR(step_size, gamma). */
export const schedule: Schedule<{ stepSize: number; gamma: number }> = {
  parameters: { stepSize: updates(0.3, 's'), gamma: factorOf(0.1, [0, 1]) },
  create(lr, { stepSize, gamma }) {
    let rate = lr;
    return (made) => {
      if (made > 0 && made % stepSize === 0) rate *= gamma;
      return rate;
    };
  },
};
