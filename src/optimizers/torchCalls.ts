import { someRooms } from '../core/rooms';
import { type MethodId, OPTIMIZERS } from './ids';
import type { TorchCall } from './shared/torchCall';

/** How PyTorch says the same. */
export const torchCalls = someRooms<MethodId, TorchCall>(
  OPTIMIZERS,
  import.meta.glob<TorchCall>('./*/torch.ts', { eager: true, import: 'torch' }),
);
