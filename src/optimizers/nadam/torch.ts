import { ADAM_ARGUMENTS, type TorchCall } from '../shared/torchCall';

export const torch: TorchCall = {
  call: `torch.optim.NAdam(params, ${ADAM_ARGUMENTS}, momentum_decay={momentumDecay})`,
};
