import { ADAM_ARGUMENTS, type TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: `torch.optim.RAdam(params, ${ADAM_ARGUMENTS})`,
};
