import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.RMSprop(params, lr={lr}, alpha={alpha}, eps={eps}, weight_decay={weightDecay}, momentum={momentum}, centered={centered})',
};
