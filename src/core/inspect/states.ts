import type { Optimizer } from '../method';

/** Slots with more numbers are histories, not states. */
const MOST = 3;

/** The part of an optimizer's memory that can be shown: its slots of few numbers, and how many each holds. */
export const statesOf = ({
  slots,
  sizes = {},
}: Optimizer): readonly { readonly slot: string; readonly size: number }[] =>
  slots.map((slot) => ({ slot, size: sizes[slot] ?? 2 })).filter(({ size }) => size <= MOST);
