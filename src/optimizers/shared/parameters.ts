import type { NumberParameter } from '../../core/types';

/** α, the learning rate. Its default is the surface's own wherever a scenario is completed. */
export const lr: NumberParameter = { kind: 'number', initial: 0.1, range: [0, 1e12], scale: 'log', symbol: 'α' };

/** λ of the L2 penalty ½λ‖θ‖², added to the gradient as in torch.optim. */
export const weightDecay: NumberParameter = {
  kind: 'number',
  initial: 0,
  range: [0, 1e6],
  slider: [0, 0.5],
  scale: 'linear',
  symbol: 'λ',
};
