import type { Optimizer } from '../method';
import { type Procedure, procedureLines } from './procedure';
import { statesOf } from './states';

/** What can be seen of any update, whatever its rule: the gradient, what it left in memory, and the change of θ. */
const seen = (optimizer: Optimizer): Procedure => [
  { name: 'g', symbol: 'g', formula: 'gradient', arrow: 'gradient' },
  ...statesOf(optimizer).map(({ slot }) => ({
    name: `slot ${slot}`,
    symbol: slot,
    slot,
    value: ({ step }: Parameters<NonNullable<Procedure[number]['value']>>[0]) => [...step.slotsAfter[slot]!],
  })),
  { name: 'change', symbol: 'Δ θ', arrow: 'step', value: ({ step }) => step.change },
];

/** The lines of an update that has not been written down. */
export const seenLines = (optimizer: Optimizer, step: Parameters<typeof procedureLines>[2]) =>
  procedureLines(seen(optimizer), optimizer, step);
