import type { Schedule } from '../../core/method';
import { schedule as cosine } from '../cosine/schedule';
import { updates } from '../shared/parameters';

/**
 * In even steps from a part f of α up to α, W updates long, then as `cosine`;
 * torch.optim.lr_scheduler.SequentialLR of LinearLR(start_factor, total_iters) and CosineAnnealingLR(T_max, eta_min).
 */
export const schedule: Schedule<{ startFactor: number; totalIters: number; tMax: number; etaMin: number }> = {
  parameters: {
    startFactor: { kind: 'number', initial: 0.1, range: [0, 1], scale: 'linear', symbol: 'f' },
    totalIters: updates(0.1, 'W'),
    tMax: updates(0.9, 'T'),
    etaMin: cosine.parameters.etaMin,
  },
  create(lr, { startFactor, totalIters, tMax, etaMin }) {
    const after = cosine.create(lr, { tMax, etaMin });
    return (made, loss) =>
      made < totalIters ? lr * (startFactor + (1 - startFactor) * (made / totalIters)) : after(made - totalIters, loss);
  },
};
