import type { Schedule } from '../../core/method';
import { alongCosine, updates } from '../shared/parameters';

const divisor = (initial: number, symbol: string) =>
  ({ kind: 'number', initial, range: [1, 1e9], slider: [1, 1e5], scale: 'log', symbol }) as const;

/**
 * One rise from α/d to α, then one fall to α/(dD), each along half a wave of the cosine, N updates together, of which the
 * rise takes the share p; the last rate is kept beyond. α is PyTorch's max_lr; momentum does not cycle, as with
 * cycle_momentum=False.
 * Smith and Topin, "Super-convergence: Very fast training of neural networks using large learning rates", 2018;
 * torch.optim.lr_scheduler.OneCycleLR(max_lr, total_steps, pct_start, 'cos', False, div_factor, final_div_factor).
 */
export const schedule: Schedule<{
  totalSteps: number;
  pctStart: number;
  divFactor: number;
  finalDivFactor: number;
}> = {
  parameters: {
    totalSteps: updates(1, 'N'),
    pctStart: { kind: 'number', initial: 0.3, range: [0, 1], scale: 'linear', symbol: 'p' },
    divFactor: divisor(25, 'd'),
    finalDivFactor: divisor(1e4, 'D'),
  },
  create(lr, { totalSteps, pctStart, divFactor, finalDivFactor }) {
    const first = lr / divFactor;
    const last = totalSteps - 1;
    const top = pctStart * totalSteps - 1;
    return (made) => {
      const at = Math.min(made, last);
      // A rise that ends where it begins has no length.
      if (at <= top) return alongCosine(first, lr, top > 0 ? at / top : 1);
      return alongCosine(lr, first / finalDivFactor, (at - top) / (last - top));
    };
  },
};
