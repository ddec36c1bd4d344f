import { ADAM_ARGUMENTS, type TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: `torch.optim.Adam(params, ${ADAM_ARGUMENTS})`,
  nearest: true,
};
