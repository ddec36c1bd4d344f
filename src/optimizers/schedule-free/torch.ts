import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.SGD(params, lr={lr}, momentum={momentum}, weight_decay={weightDecay})',
  nearest: true,
};
