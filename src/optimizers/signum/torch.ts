import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.Adam(params, lr={lr}, betas=({beta}, 0.999))',
  nearest: true,
};
