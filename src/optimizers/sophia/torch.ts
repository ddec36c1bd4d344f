import type { TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: 'torch.optim.AdamW(params, lr={lr}, betas=({beta1}, {betaCurvature}), weight_decay={weightDecay})',
  nearest: true,
};
