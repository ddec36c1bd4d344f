import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: "torch.optim.LBFGS(params, lr={lr}, max_iter=1, history_size=1, line_search_fn='strong_wolfe')",
  nearest: true,
};
