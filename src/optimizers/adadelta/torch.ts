import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.Adadelta(params, lr={lr}, rho={rho}, eps={eps}, weight_decay={weightDecay})',
};
