import type { Schedule } from '../../core/method';

/**
 * α / (1 + δt) after t updates, whose sum diverges while that of its squares does not, as stochastic gradients need:
 * Robbins and Monro, "A stochastic approximation method", 1951. In PyTorch, a LambdaLR.
 */
export const schedule: Schedule<{ decay: number }> = {
  parameters: {
    decay: { kind: 'number', initial: 0.1, range: [0, 1e6], slider: [1e-4, 10], scale: 'log', symbol: 'δ' },
  },
  create:
    (lr, { decay }) =>
    (made) =>
      lr / (1 + decay * made),
};
