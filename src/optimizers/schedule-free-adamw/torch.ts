import { ADAM_ARGUMENTS, type TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: `torch.optim.AdamW(params, ${ADAM_ARGUMENTS})`,
  nearest: true,
};
