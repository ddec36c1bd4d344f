import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.NAdam(params, lr={lr}, betas=({beta1}, {beta3}), eps={eps})',
  nearest: true,
};
