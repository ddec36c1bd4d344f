import { cos } from '../../core/elementary/sin';
import type { ScheduleParameter } from '../../core/method';
import type { NumberParameter } from '../../core/types';

/** A number of updates; by default a share of those that the run may make. */
export const updates = (ofSteps: number, symbol: string): ScheduleParameter => ({
  kind: 'number',
  initial: Math.round(100 * ofSteps),
  range: [1, 1e6],
  slider: [1, 1e4],
  scale: 'log',
  integer: true,
  symbol,
  ofSteps,
});

/** A number of updates to wait, 0 for none. */
export const wait = (initial: number): NumberParameter => ({
  kind: 'number',
  initial,
  range: [0, 1e6],
  slider: [0, 200],
  scale: 'linear',
  integer: true,
});

/** A learning rate beside the run's own; 0 unless said otherwise, which suits every surface. */
export const lowest = (symbol: string): NumberParameter => ({
  kind: 'number',
  initial: 0,
  range: [0, 1e12],
  slider: [1e-9, 10],
  scale: 'log',
  symbol,
});

/** What a learning rate is multiplied by, time and again. */
export const factorOf = (initial: number, slider: readonly [number, number]): NumberParameter => ({
  kind: 'number',
  initial,
  range: [0, 2],
  slider,
  scale: 'linear',
  symbol: 'γ',
});

/** From `from` to `to` along half a wave of the cosine, as `share` goes from 0 to 1; exact at both ends. */
export function alongCosine(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + cos(Math.PI * share))) / 2;
}
