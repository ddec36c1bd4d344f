import { pow } from '../../core/elementary/pow';
import type { Schedule } from '../../core/method';
import { updates } from '../shared/parameters';

/** α(1 − t/T)ᵖ after t updates, 0 after T; torch.optim.lr_scheduler.PolynomialLR(total_iters, power). */
export const schedule: Schedule<{ totalSteps: number; power: number }> = {
  parameters: {
    totalSteps: updates(1, 'T'),
    power: { kind: 'number', initial: 1, range: [0, 10], slider: [0.25, 4], scale: 'linear', symbol: 'p' },
  },
  create:
    (lr, { totalSteps, power }) =>
    (made) =>
      lr * pow(1 - Math.min(made, totalSteps) / totalSteps, power),
};
