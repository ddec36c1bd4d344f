import type { Schedule } from '../../core/method';
import { factorOf, lowest, updates } from '../shared/parameters';

/**
 * Up from αmin to α in even steps, U updates long, down again, D updates long, and so on; α is PyTorch's max_lr.
 * The peaks keep their height (triangular), halve (triangular2), or shrink by γ an update (exp-range).
 * Smith, "Cyclical learning rates for training neural networks", 2017;
 * torch.optim.lr_scheduler.CyclicLR(base_lr, max_lr, step_size_up, step_size_down, mode, gamma, cycle_momentum=False).
 */
export const schedule: Schedule<{
  baseLr: number;
  stepSizeUp: number;
  stepSizeDown: number;
  mode: string;
  gamma: number;
}> = {
  parameters: {
    baseLr: lowest('αmin'),
    stepSizeUp: updates(0.1, 'U'),
    stepSizeDown: updates(0.1, 'D'),
    mode: { kind: 'choice', choices: ['triangular', 'triangular2', 'exp-range'] },
    gamma: { ...factorOf(0.99, [0.9, 1]), range: [0, 1] },
  },
  create(lr, { baseLr, stepSizeUp, stepSizeDown, mode, gamma }) {
    const whole = stepSizeUp + stepSizeDown;
    let height = lr - baseLr;
    return (made) => {
      const phase = made % whole;
      if (made > 0 && mode === 'exp-range') height *= gamma;
      if (made > 0 && mode === 'triangular2' && phase === 0) height /= 2;
      return baseLr + height * (phase < stepSizeUp ? phase / stepSizeUp : (whole - phase) / stepSizeDown);
    };
  },
};
