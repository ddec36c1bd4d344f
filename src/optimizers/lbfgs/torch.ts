import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: "torch.optim.LBFGS(params, lr={lr}, max_iter=1, tolerance_grad={toleranceGrad}, tolerance_change={toleranceChange}, history_size={historySize}, line_search_fn='strong_wolfe')",
  differs: true,
};
