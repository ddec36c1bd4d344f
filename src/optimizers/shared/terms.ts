import type { StepReadings, Term } from '../../core/inspect/procedure';

/** g = ∇J, of the batch. */
export const gradient: Term = { name: 'g', symbol: 'g', formula: 'gradient', arrow: 'gradient' };

export const dot = (a: readonly number[], b: readonly number[]): number => a[0]! * b[0]! + a[1]! * b[1]!;

/** A reading as two coordinates. */
export const pair = ({ values }: StepReadings, name: string): readonly [number, number] => {
  const [x = Number.NaN, y = Number.NaN] = values[name] ?? [];
  return [x, y];
};

/** The slope along a direction, g·d. */
export const slopeAlong = (readings: StepReadings, d: readonly number[]): number => dot(pair(readings, 'g'), d);

/** The direction of a search. */
export const direction = (its: Omit<Term, 'name' | 'symbol' | 'arrow'>): Term => ({
  name: 'd',
  symbol: 'd',
  arrow: 'direction',
  ...its,
});

/** s, as long as the search found it to be along d: no formula gives it, so it is read off the step. */
export const searched: Term = {
  name: 'length',
  symbol: 's',
  value: (readings) => {
    const d = pair(readings, 'd');
    const square = dot(d, d);
    return [square > 0 ? dot(readings.step.change, d) / square : 0];
  },
};

/** Δθ = s d. */
export const along: Term = { name: 'change', symbol: 'Δ θ', formula: 'length * d', arrow: 'step' };
