import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: "torch.optim.LBFGS(params, lr={lr}, line_search_fn='strong_wolfe')",
  nearest: true,
};
