import type { Optimizer } from '../core/method';
import { optimizers } from '../optimizers';
import type { MethodId } from '../optimizers/ids';
import './codec';
import { track } from './method';

/** All that routes may come from. */
export const methods: Record<MethodId, Optimizer> = { ...optimizers, track };
