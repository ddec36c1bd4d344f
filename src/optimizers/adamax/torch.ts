import { ADAM_ARGUMENTS, type TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: `torch.optim.Adamax(params, ${ADAM_ARGUMENTS})`,
};
