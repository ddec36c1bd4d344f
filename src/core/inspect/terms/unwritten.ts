import type { Optimizer } from '../../types';
import { statesOf } from '../states';
import type { Term, Terms } from '../term';
import { bareGradient } from './common';

/** What can be seen of any update, whatever its rule: the gradient, what it left in memory, and the change of θ. */
export const unwritten = (optimizer: Optimizer): Terms => [
  bareGradient,
  ...statesOf(optimizer).map(
    ({ slot }): Term => ({
      name: `slot ${slot}`,
      symbol: slot,
      slot: { name: slot },
      value: ({ step }) => [...step.slotsAfter[slot]!],
    }),
  ),
  { name: 'change', symbol: 'Δ θ', arrow: 'step', value: ({ step }) => step.change },
];
