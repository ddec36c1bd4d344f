import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.Adagrad(params, lr={lr}, lr_decay={lrDecay}, weight_decay={weightDecay}, eps={eps})',
};
