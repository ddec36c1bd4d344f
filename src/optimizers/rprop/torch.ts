import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.Rprop(params, lr={lr}, etas=({etaMinus}, {etaPlus}), step_sizes=({stepMin}, {stepMax}))',
};
