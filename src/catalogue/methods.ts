import type { Optimizer } from '../core/method';
import { track } from '../core/track/method';
import { optimizers } from '../optimizers';
import type { MethodId } from '../optimizers/ids';

/** All that routes may come from. */
export const methods: Record<MethodId, Optimizer> = { ...optimizers, track };
